using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets subscriptions, what members pay period by period: the running ones, the cancelled ones, those of a member, or single ones. Operations: GET /subscriptions, GET /subscriptions/{id}.</summary>
[Cmdlet(VerbsCommon.Get, "MNSubscription", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Subscription))]
public sealed class GetMNSubscriptionCommand : MNGetCommand
{
    private const string MemberSet = "Member";

    /// <summary>The numbers of the subscriptions to get, running or cancelled.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SubscriptionId { get; set; } = [];

    /// <summary>The numbers of the members whose subscriptions are listed. Beside -SubscriptionId, as on a subscription in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    public ulong[] MemberId { get; set; } = [];

    /// <summary>The only status that the API can list by: canceled gets the cancelled subscriptions. Without it the running ones are listed.</summary>
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
                foreach (ulong subscriptionId in SubscriptionId)
                {
                    Fetch(Subscriptions.Get(subscriptionId), subscriptionId);
                }

                break;
            case MemberSet:
                foreach (ulong memberId in MemberId)
                {
                    List(Subscriptions.List(status, memberId), key: memberId);
                }

                break;
            default:
                List(Subscriptions.List(status));
                break;
        }
    }
}
