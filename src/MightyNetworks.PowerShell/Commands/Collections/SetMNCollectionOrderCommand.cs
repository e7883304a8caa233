using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>
/// Orders the spaces of a collection. The spaces, given or from the pipeline, become the places 1, 2, 3 and so on, with one request
/// for each collection at the end. It returns the first 100 spaces of the new order. Operation: PUT /collections/{id}/order.
/// </summary>
[Cmdlet(VerbsCommon.Set, "MNCollectionOrder", SupportsShouldProcess = true)]
[OutputType(typeof(CollectionOrderItem))]
public sealed class SetMNCollectionOrderCommand : MNChangeCommand
{
    private readonly Dictionary<(MNConnection Connection, ulong CollectionId), List<ulong>> _orders = [];

    /// <summary>The number of the collection. A space in the pipeline brings the number of its own, so that several collections can be ordered at once.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong CollectionId { get; set; }

    /// <summary>The numbers of the spaces in the wanted order, each once. Spaces that are left out keep their order in the places that are left.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public ulong[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessInput()
    {
        if (ConnectionForInput(CollectionId) is not { } connection)
        {
            return;
        }

        if (!_orders.TryGetValue((connection, CollectionId), out List<ulong>? spaces))
        {
            _orders[(connection, CollectionId)] = spaces = [];
        }

        spaces.AddRange(SpaceId);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        foreach (((MNConnection connection, ulong collectionId), List<ulong> spaces) in _orders.Select(order => (order.Key, order.Value)))
        {
            SetOrder(connection, collectionId, spaces);
        }

        base.EndProcessing();
    }

    private void SetOrder(MNConnection connection, ulong collectionId, List<ulong> spaces)
    {
        if (spaces.Distinct().Count() < spaces.Count)
        {
            WriteValidationError("MNSpaceTwice", $"A space can have one place only in collection {collectionId}: {string.Join(", ", spaces)} names one twice.", collectionId);
            return;
        }

        var order = new CollectionOrder
        {
            Spaces = [.. spaces.Select((spaceId, index) => new CollectionSpacePosition { SpaceId = spaceId, Position = index + 1 })],
        };
        ChangeList(connection, Collections.SetOrder(collectionId, order), $"Order the spaces of collection {collectionId}: {string.Join(", ", spaces)}", collectionId);
    }
}
