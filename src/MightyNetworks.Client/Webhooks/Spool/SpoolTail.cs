using System;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>The end of the newest segment, where the next delivery goes.</summary>
/// <param name="segment">The segment.</param>
/// <param name="beganAt">When its first delivery arrived.</param>
internal sealed class SpoolTail(SpoolSegment segment, DateTimeOffset beganAt)
{
    private int _lines;

    internal SpoolSegment Segment { get; } = segment;

    internal DateTimeOffset BeganAt { get; } = beganAt;

    /// <summary>The bytes that are on the disk; <see cref="long.MaxValue"/> if nothing more may be appended.</summary>
    internal long Length { get; private set; }

    /// <summary>Counts a line, and returns where it stands.</summary>
    /// <param name="length">The bytes of the line with its line break.</param>
    internal SpoolPosition Add(int length)
    {
        var position = new SpoolPosition(Segment, ++_lines, Length, length - 1);
        Length += length;
        return position;
    }

    internal void End() => Length = long.MaxValue;
}
