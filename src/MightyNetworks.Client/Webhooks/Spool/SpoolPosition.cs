namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>Where a delivery stands in the spool.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Offset">The first byte of the line.</param>
/// <param name="Length">The bytes of the line, without its line break.</param>
/// <param name="IsReplay">Whether it is to be emitted again.</param>
internal readonly record struct SpoolPosition(SpoolSegment Segment, int Line, long Offset, int Length, bool IsReplay = false);
