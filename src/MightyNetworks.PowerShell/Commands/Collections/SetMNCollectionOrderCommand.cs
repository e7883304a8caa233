using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets the order of the spaces in a collection.</summary>
/// <remarks>Operation: PUT /collections/{id}/order.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCollectionOrder", SupportsShouldProcess = true)]
[OutputType(typeof(CollectionOrderItem))]
public sealed class SetMNCollectionOrderCommand : MNChangeCommand
{
    private readonly Dictionary<(MNConnection Connection, ulong CollectionId), List<ulong>> _orders = [];

    /// <summary>The ID of the collection. Piped spaces supply the IDs of theirs, so that several collections can be ordered at once.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public ulong CollectionId { get; set; }

    /// <summary>The IDs of the spaces in the desired order, each once. Omitted spaces keep their order in the remaining positions.</summary>
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
