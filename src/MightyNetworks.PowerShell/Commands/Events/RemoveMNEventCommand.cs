using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes events and their RSVPs.</summary>
/// <remarks>Operation: DELETE /events/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNEvent", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNEventCommand : MNChangeCommand
{
    /// <summary>The IDs of the events.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] EventId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from item in Keys(EventId)
        select item.Change(Client.Operations.Events.Delete(item), $"Delete {item}");
}
