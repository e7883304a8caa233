using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>The events that the spool holds, by segment, in 16 bytes each. Not thread-safe.</summary>
internal sealed class SpoolIndex
{
    private readonly Dictionary<int, HashSet<Guid>> _segments = [];

    internal bool Contains(string eventId)
    {
        Guid key = KeyOf(eventId);
        return _segments.Values.Any(keys => keys.Contains(key));
    }

    internal void Add(SpoolSegment segment, string eventId)
    {
        if (!_segments.TryGetValue(segment.Number, out HashSet<Guid>? keys))
        {
            _segments.Add(segment.Number, keys = []);
        }

        keys.Add(KeyOf(eventId));
    }

    internal void Remove(SpoolSegment segment, string eventId)
    {
        if (_segments.TryGetValue(segment.Number, out HashSet<Guid>? keys))
        {
            keys.Remove(KeyOf(eventId));
        }
    }

    internal void Remove(SpoolSegment segment) => _segments.Remove(segment.Number);

    // Event IDs are UUIDs; any other text is hashed.
    private static Guid KeyOf(string eventId) =>
        Guid.TryParse(eventId, out Guid id) ? id : new Guid(Digest.Of(eventId).AsSpan(0, 16).ToArray());
}
