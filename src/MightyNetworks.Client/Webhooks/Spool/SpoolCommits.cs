using System;
using System.Collections.Generic;
using System.IO;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>
/// Writes the commit files. A commit survives the end of the process at once; after a power cut the last ones may be missing, and their
/// events are emitted again.
/// </summary>
internal sealed class SpoolCommits(TimeProvider time) : IDisposable
{
    private readonly object _lock = new();
    private readonly Dictionary<int, int> _open = [];
    private SpoolSegment? _segment;
    private FileStream? _stream;

    /// <summary>Counts a delivery that is to be committed.</summary>
    internal void Expect(SpoolSegment segment)
    {
        lock (_lock)
        {
            _open.TryGetValue(segment.Number, out int count);
            _open[segment.Number] = count + 1;
        }
    }

    /// <summary>Whether every delivery of a segment is committed.</summary>
    internal bool AreComplete(SpoolSegment segment)
    {
        lock (_lock)
        {
            return !_open.TryGetValue(segment.Number, out int count) || count == 0;
        }
    }

    internal void Add(SpoolPosition position, string? eventId, SpoolState state)
    {
        byte[] line = SpoolLine.OfState(position.Line, eventId, state, time.GetUtcNow());
        lock (_lock)
        {
            Write(line, position.Segment);
            if (state is SpoolState.Committed)
            {
                _open[position.Segment.Number]--;
            }
        }
    }

    /// <summary>Closes the file of a segment that is to be removed.</summary>
    internal void Close(SpoolSegment segment)
    {
        lock (_lock)
        {
            _open.Remove(segment.Number);
            if (_segment == segment)
            {
                Dispose();
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _stream?.Dispose();
            (_stream, _segment) = (null, null);
        }
    }

    private void Write(byte[] line, SpoolSegment segment)
    {
        try
        {
            FileStream stream = StreamOf(segment);
            stream.Write(line, 0, line.Length);
            stream.Flush();
        }
        catch (IOException)
        {
            Dispose();
            throw;
        }
    }

    // A crash can leave half a line at the end; a line break keeps the next one whole.
    private FileStream StreamOf(SpoolSegment segment)
    {
        if (_stream is null || _segment != segment)
        {
            _stream?.Dispose();
            _stream = new FileStream(segment.States, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
            _segment = segment;
            if (_stream.Length > 0)
            {
                _stream.Seek(-1, SeekOrigin.End);
                if (_stream.ReadByte() != '\n')
                {
                    _stream.WriteByte((byte)'\n');
                }
            }
        }

        return _stream;
    }
}
