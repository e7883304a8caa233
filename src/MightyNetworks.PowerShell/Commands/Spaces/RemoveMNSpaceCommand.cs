using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Permanently deletes spaces and everything in them.</summary>
/// <remarks>Operation: DELETE /spaces/{id}.</remarks>
[Cmdlet(VerbsCommon.Remove, "MNSpace", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
public sealed class RemoveMNSpaceCommand : MNChangeCommand
{
    /// <summary>The IDs or names of the spaces to delete.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes() =>
        from space in Keys(SpaceId)
        select space.Change(Spaces.Delete(space), $"Delete {space} with everything in it");
}
