using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes empty collections.</summary>
/// <remarks>Operation: DELETE /collections/{id}/.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNCollection", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNCollectionCommand : MNChangeCommand
{
    /// <summary>The IDs or names of the collections to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CollectionId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from collection in Keys(CollectionId)
        select collection.Change(Collections.Delete(collection), $"Delete {collection}");
}
