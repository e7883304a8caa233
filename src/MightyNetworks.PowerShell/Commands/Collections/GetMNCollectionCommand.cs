using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Gets the collections that spaces are filed under: all, or by number. Operations: GET /collections, GET /collections/{id}/.</summary>
[Cmdlet(VerbsCommon.Get, "MNCollection", DefaultParameterSetName = AllSet, SupportsPaging = true)]
[OutputType(typeof(Collection))]
public sealed class GetMNCollectionCommand : MNGetCommand
{
    /// <summary>The numbers of the collections to get. A space in the pipeline brings the number of its collection.</summary>
    [Parameter(ParameterSetName = KeySet, Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] CollectionId { get; set; } = [];

    /// <summary>A pattern for the name; wildcards are permitted. The whole list is read to find those that match.</summary>
    [Parameter(ParameterSetName = AllSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Read()
    {
        foreach (ulong collectionId in CollectionId)
        {
            Fetch(Collections.Get(collectionId), collectionId);
        }

        if (ParameterSetName == AllSet)
        {
            List(Collections.List(), WildcardFilter<Collection>(Name, collection => collection.Name));
        }
    }
}
