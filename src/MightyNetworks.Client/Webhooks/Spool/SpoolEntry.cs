using System;
using System.Collections.Generic;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>A delivery in the spool.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="EventId">ID of its event; null if the line is damaged.</param>
/// <param name="ReceivedAt">When it arrived.</param>
/// <param name="State">Whether a pipeline has taken it.</param>
/// <param name="Bytes">The line; valid until the next one is read.</param>
/// <param name="IsWhole">Whether the line has its line break; without it, it was never acknowledged.</param>
internal readonly record struct SpoolEntry(
    SpoolPosition Position, string? EventId, DateTimeOffset ReceivedAt, SpoolState State, ReadOnlyMemory<byte> Bytes, bool IsWhole)
{
    internal bool IsCommitted => State is SpoolState.Committed or SpoolState.DeadLetter;

    /// <summary>Reads the deliveries of a segment.</summary>
    internal static IEnumerable<SpoolEntry> ReadAll(SpoolSegment segment)
    {
        Dictionary<int, SpoolState> states = segment.ReadStates();
        int line = 0;
        foreach (SpoolText text in SpoolText.ReadLines(segment.Deliveries))
        {
            line++;
            states.TryGetValue(line, out SpoolState state);
            var position = new SpoolPosition(segment, line, text.Offset, text.Bytes.Length, state is SpoolState.Replayed);
            (string EventId, DateTimeOffset ReceivedAt)? head = SpoolLine.ReadHead(text.Bytes.Span);
            yield return new SpoolEntry(position, head?.EventId, head?.ReceivedAt ?? default, state, text.Bytes, text.IsWhole);
        }
    }

    /// <summary>Reads the event.</summary>
    internal MNWebhookEvent ReadEvent()
    {
        MNWebhookEvent result = WebhookReader.ReadLine(Bytes);
        result.IsCommitted = IsCommitted;
        return result;
    }
}
