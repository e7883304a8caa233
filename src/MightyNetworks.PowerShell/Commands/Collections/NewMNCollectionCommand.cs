using System.Collections.Generic;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Creates a collection to group spaces in.</summary>
/// <remarks>Operation: POST /collections.</remarks>
[Cmdlet(VerbsCommon.New, "MNCollection", SupportsShouldProcess = true)]
[OutputType(typeof(Collection))]
public sealed class NewMNCollectionCommand : MNChangeCommand
{
    /// <summary>The name of the new collection.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <summary>The description: what the collection is about.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Description { get; set; }

    /// <summary>Whether members see the collection. By default the service decides.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [BooleanTransformation]
    public bool? VisibleToMembers { get; set; }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        var collection = new CollectionCreate { Name = Name, Description = Filled(Description), VisibleToMembers = VisibleToMembers };
        return [Change.Of(Collections.Create(collection), $"Create collection {Name}", Name)];
    }
}
