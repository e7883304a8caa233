using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>The activities of one member, in one space or around one post.</summary>
internal sealed class EngagementTally(string networkId, string type, ulong? id, ulong? spaceId)
{
    private readonly Dictionary<MemberActivityKind, int> _counts = [];
    private readonly HashSet<ulong> _people = [];
    private DateTimeOffset? _last;

    internal string? Name { get; set; }

    internal void Add(MemberActivity activity)
    {
        _counts[activity.Kind] = Count(activity.Kind) + 1;
        _last = _last > activity.At ? _last : activity.At;
        Name ??= type switch
        {
            nameof(EngagementGrouping.Member) => activity.Member,
            nameof(EngagementGrouping.Space) => null,
            _ => activity.Title,
        };
        if (activity.MemberId is ulong member)
        {
            _people.Add(member);
        }
    }

    internal EngagementScore Score(EngagementWeights weights) => new(networkId)
    {
        MemberId = type == nameof(EngagementGrouping.Member) ? id : null,
        SpaceId = type == nameof(EngagementGrouping.Space) ? id : spaceId,
        PostId = type == nameof(EngagementGrouping.Post) ? id : null,
        EventId = type == "Event" ? id : null,
        Name = Name,
        Posts = Count(MemberActivityKind.Post),
        Comments = Count(MemberActivityKind.Comment),
        Reactions = Count(MemberActivityKind.Reaction),
        Rsvps = Count(MemberActivityKind.Rsvp),
        People = _people.Count,
        LastActivity = _last,
        Score = _counts.Sum(count => weights[count.Key] * count.Value),
    };

    private int Count(MemberActivityKind kind) => _counts.TryGetValue(kind, out int count) ? count : 0;
}
