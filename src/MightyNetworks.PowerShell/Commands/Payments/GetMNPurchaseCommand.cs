using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets one-time purchases: all, by ID, by plan or by member.</summary>
/// <remarks>Operations: GET /purchases, GET /purchases/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNPurchase", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Purchase))]
public sealed class GetMNPurchaseCommand : MNGetCommand
{
    /// <summary>Lists the purchases of a plan.</summary>
    private const string PlanSet = "Plan";

    /// <summary>Lists the purchases of a member.</summary>
    private const string MemberSet = "Member";

    /// <summary>The IDs of the purchases to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PurchaseId { get; set; } = [];

    /// <summary>
    /// The ID or name of the plan whose purchases are listed. Ignored when -PurchaseId is specified or bound, as it is for a piped purchase.
    /// </summary>
    [Parameter(ParameterSetName = PlanSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? PlanId { get; set; }

    /// <summary>
    /// The ID or email address of the member whose purchases are listed. Ignored when -PurchaseId is specified or bound, as it is for a piped purchase.
    /// </summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = PlanSet, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    [Alias("Email")]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? MemberId { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName != KeySet)
        {
            List(Purchases.List(PlanId, MemberId), key: PlanId ?? MemberId);
        }

        FetchEach(PurchaseId, Purchases.Get);
    }
}
