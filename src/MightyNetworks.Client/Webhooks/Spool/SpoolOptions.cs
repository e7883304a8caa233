using System;
using System.IO;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>How a spool is kept.</summary>
internal sealed record SpoolOptions
{
    /// <summary>How long committed deliveries are kept. Within this time a repeated delivery is recognised.</summary>
    internal TimeSpan Retention { get; init; } = TimeSpan.FromDays(7);

    /// <summary>The size in bytes after which a new segment begins.</summary>
    internal long SegmentSize { get; init; } = 8 * 1024 * 1024;

    /// <summary>The age after which a new segment begins, so that old ones can be removed.</summary>
    internal TimeSpan SegmentAge { get; init; } = TimeSpan.FromDays(1);

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens the file of a segment to append; replaced by tests whose disk fails.</summary>
    internal Func<string, Stream> Open { get; init; } = path => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 1);
}
