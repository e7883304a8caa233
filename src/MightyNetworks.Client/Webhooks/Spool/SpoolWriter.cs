using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>
/// Writes deliveries to the segments on a thread of its own. All that wait are written together and share one flush to the disk, so that
/// a burst costs a few flushes.
/// </summary>
internal sealed class SpoolWriter : IDisposable
{
    private const int LargestBatch = 512;

    private readonly SpoolFolder _folder;
    private readonly SpoolOptions _options;
    private readonly SpoolIndex _index;
    private readonly Action<SpoolPosition> _stored;
    private readonly Action<SpoolSegment> _began;
    private readonly BlockingCollection<SpoolAppend> _queue = [];
    private readonly Thread _thread;
    private SpoolTail? _tail;
    private Stream? _stream;

    /// <param name="folder">The folder of the spool.</param>
    /// <param name="options">How it is kept.</param>
    /// <param name="index">The events that it holds.</param>
    /// <param name="tail">The end of the newest segment; null if there is none.</param>
    /// <param name="stored">Is told each delivery that is on the disk, in order.</param>
    /// <param name="began">Is told each segment that begins.</param>
    internal SpoolWriter(SpoolFolder folder, SpoolOptions options, SpoolIndex index, SpoolTail? tail, Action<SpoolPosition> stored, Action<SpoolSegment> began)
    {
        (_folder, _options, _index, _tail, _stored, _began) = (folder, options, index, tail, stored, began);
        _thread = new Thread(Run) { IsBackground = true, Name = "MightyNetworks spool" };
        _thread.Start();
    }

    /// <exception cref="InvalidOperationException">The spool was given up.</exception>
    internal SpoolAppend Append(string eventId, byte[] line)
    {
        var append = new SpoolAppend(eventId, line);
        _queue.Add(append);
        return append;
    }

    /// <summary>Writes what waits, and ends.</summary>
    public void Dispose()
    {
        // Completed, it ends the thread; a collection that nobody uses holds nothing that must be freed.
        _queue.CompleteAdding();
        _thread.Join();
        Close();
    }

    private void Run()
    {
        foreach (SpoolAppend first in _queue.GetConsumingEnumerable())
        {
            List<SpoolAppend> batch = [first];
            while (batch.Count < LargestBatch && _queue.TryTake(out SpoolAppend? next))
            {
                batch.Add(next);
            }

            Write(batch);
        }
    }

    // Whatever goes wrong concerns these deliveries only: they are refused, and the service sends them again. An exception that left this
    // thread would end the process.
    private void Write(List<SpoolAppend> batch)
    {
        try
        {
            SpoolTail tail = Begin();
            List<SpoolAppend> fresh = AddToIndex(batch, tail.Segment);
            try
            {
                Write(fresh, tail);
            }
            catch
            {
                fresh.ForEach(append => _index.Remove(tail.Segment, append.EventId));
                throw;
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Undo();
            batch.ForEach(append => append.Fail(e));
            return;
        }

        batch.ForEach(append => append.Complete());
    }

    private SpoolTail Begin()
    {
        DateTimeOffset now = _options.Time.GetUtcNow();
        if (_tail is null || _tail.Length >= _options.SegmentSize || now - _tail.BeganAt >= _options.SegmentAge)
        {
            Close();
            _tail = new SpoolTail(_folder.Segment((_tail?.Segment.Number ?? 0) + 1), now);
            _began(_tail.Segment);
        }

        if (_stream is null)
        {
            _stream = _options.Open(_tail.Segment.Deliveries);
            _stream.Position = _tail.Length;
        }

        return _tail;
    }

    private List<SpoolAppend> AddToIndex(List<SpoolAppend> batch, SpoolSegment segment)
    {
        foreach (SpoolAppend append in batch)
        {
            append.IsDuplicate = _index.Contains(append.EventId);
            if (!append.IsDuplicate)
            {
                _index.Add(segment, append.EventId);
            }
        }

        return batch.FindAll(append => !append.IsDuplicate);
    }

    private void Write(List<SpoolAppend> fresh, SpoolTail tail)
    {
        if (fresh.Count == 0)
        {
            return;
        }

        byte[] lines = [.. fresh.SelectMany(append => append.Line)];
        _stream!.Write(lines, 0, lines.Length);
        Flush(_stream);
        foreach (SpoolAppend append in fresh)
        {
            _stored(tail.Add(append.Line.Length));
        }
    }

    private static void Flush(Stream stream)
    {
        if (stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            stream.Flush();
        }
    }

    // Cuts off what was half written. If that fails, too, the segment ends here, and the next start repairs it.
    private void Undo()
    {
        try
        {
            _stream?.SetLength(_tail!.Length);
            Close();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _stream = null;
            _tail?.End();
        }
    }

    private void Close()
    {
        _stream?.Dispose();
        _stream = null;
    }
}
