using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets purchases, what members paid for once: all, those of a plan or a member, or single ones. Operations: GET /purchases, GET /purchases/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNPurchase", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Purchase))]
public sealed class GetMNPurchaseCommand : MNGetCommand
{
    private const string PlanSet = "Plan";
    private const string MemberSet = "Member";

    /// <summary>The numbers of the purchases to get.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PurchaseId { get; set; } = [];

    /// <summary>The number of the plan whose purchases are listed. Beside -PurchaseId, as on a purchase in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = PlanSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    public ulong? PlanId { get; set; }

    /// <summary>The number of the member whose purchases are listed. Beside -PurchaseId, as on a purchase in the pipeline, it means nothing.</summary>
    [Parameter(ParameterSetName = MemberSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = PlanSet, ValueFromPipelineByPropertyName = true)]
    [Parameter(ParameterSetName = KeySet, ValueFromPipelineByPropertyName = true)]
    public ulong? MemberId { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        if (ParameterSetName != KeySet)
        {
            List(Purchases.List(PlanId, MemberId), key: PlanId ?? MemberId);
        }

        foreach (ulong purchaseId in PurchaseId)
        {
            Fetch(Purchases.Get(purchaseId), purchaseId);
        }
    }
}
