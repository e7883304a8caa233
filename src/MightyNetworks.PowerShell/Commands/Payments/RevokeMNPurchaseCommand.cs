using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently revokes the access that purchases give.</summary>
/// <remarks>Operation: DELETE /purchases/{id}/.</remarks>
[Cmdlet(VerbsSecurity.Revoke, "MNPurchase", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(Purchase))]
public sealed class RevokeMNPurchaseCommand : MNChangeCommand
{
    /// <summary>The IDs of the purchases to revoke.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] PurchaseId { get; set; } = [];

    /// <summary>Ends access immediately. By default the service decides when access ends.</summary>
    [Parameter]
    public SwitchParameter Immediate { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from purchase in Keys(PurchaseId)
        let time = Immediate ? " at once" : string.Empty
        select purchase.Change(Purchases.Revoke(purchase, Specified(Immediate)), $"Revoke {purchase}{time}");
}
