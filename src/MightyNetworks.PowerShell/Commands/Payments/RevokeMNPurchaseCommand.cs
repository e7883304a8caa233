using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently revokes the access that purchases give.</summary>
/// <remarks>Operation: DELETE /purchases/{id}/.</remarks>
[Cmdlet(VerbsSecurity.Revoke, "MNPurchase", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(Purchase))]
public sealed class RevokeMNPurchaseCommand : MNChangeCommand
{
    /// <summary>The IDs of the purchases to revoke.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] PurchaseId { get; set; } = [];

    /// <summary>Ends access immediately. By default the service decides when access ends.</summary>
    [Parameter]
    public SwitchParameter Immediate { get; set; }

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        foreach (ulong purchaseId in PurchaseId)
        {
            string what = $"Revoke {Label("purchase", purchaseId, nameof(PurchaseId))}{(Immediate ? " at once" : string.Empty)}";
            Change(Purchases.Revoke(purchaseId, Given(Immediate)), what, purchaseId);
        }
    }
}
