using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Renames spaces or moves them to a collection.</summary>
/// <remarks>Operation: PATCH /spaces/{id}.</remarks>
[Cmdlet(VerbsCommon.Set, "MNSpace", SupportsShouldProcess = true)]
[OutputType(typeof(Space))]
public sealed class SetMNSpaceCommand : MNChangeCommand
{
    /// <summary>The IDs or names of the spaces to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <summary>The new name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Name { get; set; }

    /// <summary>The ID or name of the collection that the spaces move to.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey? CollectionId { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new SpaceUpdate { Name = Specified(Name), CollectionId = Specified(CollectionId) };
        return from space in Keys(SpaceId) select space.SetFields(Spaces.Update(space, changes));
    }
}
