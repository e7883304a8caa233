using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the collections that spaces are grouped in: all, by ID or by name.</summary>
/// <remarks>Operations: GET /collections, GET /collections/{id}/.</remarks>
[Cmdlet(VerbsCommon.Get, "MNCollection", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Collection))]
public sealed class GetMNCollectionCommand : MNGetCommand
{
    /// <summary>The IDs or names of the collections to get. A piped space supplies the ID of its collection.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] CollectionId { get; set; } = [];

    /// <summary>A wildcard pattern for the name. The whole list is read and filtered locally.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        FetchEach(CollectionId, Collections.Get);

        if (ParameterSetName == AllSet)
        {
            List(Collections.List(), WildcardFilter<Collection>(Name, collection => collection.Name));
        }
    }
}
