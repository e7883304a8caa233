using System.Collections.Generic;
using System.Linq;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>Adds up activities, in a row for each member, space or post.</summary>
internal sealed class EngagementTable(EngagementGrouping by, EngagementWeights weights)
{
    private readonly Dictionary<(string NetworkId, string Type, ulong? Id), EngagementTally> _rows = [];
    private readonly List<EngagementTally> _order = [];

    internal void Add(MemberActivity activity) => Row(activity).Add(activity);

    /// <summary>Tells the name of a member or a space; a row is made for it if there is none.</summary>
    internal void Include(string networkId, ulong id, string? name) => Row(networkId, by.ToString(), id, null).Name = name;

    /// <summary>Tells the name of a member or a space, if it has a row.</summary>
    internal void Name(string networkId, ulong id, string? name)
    {
        if (_rows.TryGetValue((networkId, by.ToString(), id), out EngagementTally? row))
        {
            row.Name = name;
        }
    }

    /// <summary>The rows, the highest score first; rows of the same score keep the order of their first activity.</summary>
    internal IEnumerable<EngagementScore> Rows() => _order.Select(row => row.Score(weights)).OrderByDescending(row => row.Score);

    private EngagementTally Row(MemberActivity activity) => by switch
    {
        EngagementGrouping.Member => Row(activity.NetworkId, nameof(EngagementGrouping.Member), activity.MemberId, null),
        EngagementGrouping.Space => Row(activity.NetworkId, nameof(EngagementGrouping.Space), activity.SpaceId, null),
        _ when activity.PostId is null => Row(activity.NetworkId, "Event", activity.EventId, activity.SpaceId),
        _ => Row(activity.NetworkId, nameof(EngagementGrouping.Post), activity.PostId, activity.SpaceId),
    };

    private EngagementTally Row(string networkId, string type, ulong? id, ulong? spaceId)
    {
        if (!_rows.TryGetValue((networkId, type, id), out EngagementTally? row))
        {
            _rows.Add((networkId, type, id), row = new EngagementTally(networkId, type, id, spaceId));
            _order.Add(row);
        }

        return row;
    }
}
