using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets subscriptions: all active, all cancelled, by ID or by member.</summary>
/// <remarks>Operations: GET /subscriptions, GET /subscriptions/{id}.</remarks>
[Cmdlet(VerbsCommon.Get, "MNSubscription", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Subscription))]
public sealed class GetMNSubscriptionCommand : MNGetCommand
{
    /// <summary>Lists the subscriptions of members.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs of the subscriptions to get, active or cancelled.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SubscriptionId { get; set; } = [];

    /// <summary>
    /// The IDs or email addresses of the members whose subscriptions are listed. Ignored when -SubscriptionId is specified or bound, as it is for a piped
    /// subscription.
    /// </summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] MemberId { get; set; } = [];

    /// <summary>
    /// The status to list by. The API knows only canceled, which gets the cancelled subscriptions; by default the active ones are listed.
    /// </summary>
    [Parameter(ParameterSetName = AllSet)]
    [Parameter(ParameterSetName = MemberSet)]
    [ValidateSet("canceled")]
    public string? Status { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        string? status = Status?.ToLowerInvariant();
        switch (ParameterSetName)
        {
            case KeySet:
                FetchEach(SubscriptionId, Subscriptions.Get);
                break;
            case MemberSet:
                ListEach(MemberId, memberId => Subscriptions.List(status, memberId));
                break;
            default:
                List(Subscriptions.List(status));
                break;
        }
    }
}
