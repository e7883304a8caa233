using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Binding;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>Sets the order of the spaces in a collection.</summary>
/// <remarks>Operation: PUT /collections/{id}/order.</remarks>
[Cmdlet(VerbsCommon.Set, "MNCollectionOrder", SupportsShouldProcess = true)]
[OutputType(typeof(CollectionOrderItem))]
public sealed class SetMNCollectionOrderCommand : MNChangeCommand
{
    private readonly Dictionary<(MNConnection Connection, ulong CollectionId), List<ulong>> _orders = [];

    /// <summary>The ID or name of the collection. Piped spaces supply the IDs of theirs, so that several collections can be ordered at once.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey CollectionId { get; set; }

    /// <summary>The IDs or names of the spaces in the desired order, each once. Omitted spaces keep their order in the remaining positions.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [KeyTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public MNKey[] SpaceId { get; set; } = [];

    /// <inheritdoc/>
    private protected override IEnumerable<Change> Changes()
    {
        if (ConnectionFor(CollectionId) is { } connection)
        {
            if (!_orders.TryGetValue((connection, CollectionId), out List<ulong>? spaces))
            {
                _orders[(connection, CollectionId)] = spaces = [];
            }

            spaces.AddRange(SpaceId.Select(space => space.Id));
        }

        return [];
    }

    /// <inheritdoc/>
    private protected override IEnumerable<Change> FinalChanges() =>
        _orders.Select(order => SetOrder(order.Key.CollectionId, order.Value) with { Connection = order.Key.Connection });

    private static Change SetOrder(ulong collectionId, List<ulong> spaces)
    {
        string order = string.Join(", ", spaces);
        if (spaces.Distinct().Count() < spaces.Count)
        {
            return Change.Invalid("MNSpaceTwice", $"A space can have one place only in collection {collectionId}: {order} names one twice.", collectionId);
        }

        CollectionSpacePosition[] positions = [.. spaces.Select((spaceId, index) => new CollectionSpacePosition { SpaceId = spaceId, Position = index + 1 })];
        return Change.Of(
            Collections.SetOrder(collectionId, new CollectionOrder { Spaces = positions }),
            $"Order the spaces of collection {collectionId}: {order}",
            collectionId);
    }
}
