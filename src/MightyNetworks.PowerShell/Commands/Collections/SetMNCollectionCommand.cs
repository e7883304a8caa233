using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Changes the name, description or visibility of collections.</summary>
/// <remarks>Operation: PATCH /collections/{id}/.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCollection", SupportsShouldProcess = true)]
[OutputType(typeof(Collection))]
public sealed class SetMNCollectionCommand : MNChangeCommand
{
    /// <summary>The IDs or names of the collections to change.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CollectionId { get; set; } = [];

    /// <summary>The new name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Name { get; set; }

    /// <summary>The new description.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Whether members see the collection.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? VisibleToMembers { get; set; }

    /// <summary>The fields to empty. They cannot be set at the same time. An empty cell of a CSV file does not empty a field.</summary>
    [Parameter]
    [ValidateSet(nameof(Description))]
    public string[] Clear { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var changes = new CollectionUpdate { Name = Specified(Name), Description = Specified(Description), VisibleToMembers = Specified(VisibleToMembers) };
        return from collection in Keys(CollectionId) select collection.SetFields(Collections.Update(collection, changes));
    }
}
