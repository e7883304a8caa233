using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>
/// The deliveries of a receiver on the disk: appended when they arrive, taken in their order by one pipeline, committed one by one when it
/// has taken them. What was appended and not committed is there again after a restart.
/// </summary>
internal sealed class EventSpool : IDisposable
{
    private readonly SpoolFolder _folder;
    private readonly SpoolOptions _options;
    private readonly IDisposable _owner;
    private readonly SpoolIndex _index = new();
    private readonly ConcurrentQueue<SpoolPosition> _waiting = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private readonly SpoolCommits _commits;
    private readonly SpoolWriter _writer;

    private EventSpool(string path, SpoolOptions options)
    {
        _folder = new SpoolFolder(path);
        _options = options;
        _owner = _folder.Own(options.Time.GetUtcNow());
        try
        {
            _commits = new SpoolCommits(options.Time);
            SpoolTail? tail = Load();
            Sweep(tail?.Segment);
            _writer = new SpoolWriter(_folder, options, _index, tail, Store, Sweep);
        }
        catch
        {
            _owner.Dispose();
            throw;
        }
    }

    /// <summary>The folder of the spool.</summary>
    internal string Path => _folder.Path;

    /// <summary>The deliveries that no pipeline has taken yet.</summary>
    internal int WaitingCount => _waiting.Count;

    /// <summary>Opens a spool, repairs what a crash left, and queues what is not committed.</summary>
    /// <exception cref="SpoolInUseException">Another process owns it.</exception>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    internal static EventSpool Open(string path, SpoolOptions options) => new(path, options);

    /// <summary>Appends a delivery. The result ends when it is on the disk: true if it is new, false if the spool holds its event already.</summary>
    internal Task<bool> AppendAsync(string eventId, string eventType, ReadOnlySpan<byte> body) =>
        _writer.Append(eventId, SpoolLine.OfDelivery(eventId, eventType, _options.Time.GetUtcNow(), body)).Done;

    /// <summary>Waits until there is a delivery to take.</summary>
    internal Task WaitAsync(CancellationToken cancellationToken) => _arrivals.WaitAsync(cancellationToken);

    /// <summary>Takes the next delivery that is not committed; each wait allows one.</summary>
    internal bool TryTake(out SpoolPosition position) => _waiting.TryDequeue(out position);

    /// <summary>Reads the event of a delivery.</summary>
    internal static MNWebhookEvent Read(SpoolPosition position)
    {
        byte[] line = new byte[position.Length];
        using FileStream stream = SpoolText.OpenShared(position.Segment.Deliveries);
        stream.Position = position.Offset;
        for (int filled = 0; filled < line.Length;)
        {
            int read = stream.Read(line, filled, line.Length - filled);
            filled += read > 0 ? read : throw new EndOfStreamException($"{position.Segment.Deliveries} is shorter than it was.");
        }

        return WebhookReader.ReadLine(line);
    }

    /// <summary>Records that the pipeline has taken a delivery.</summary>
    internal void Commit(SpoolPosition position, string eventId) => _commits.Add(position, eventId, SpoolState.Committed);

    /// <summary>Keeps a delivery that could not be read.</summary>
    internal void AddDeadLetter(string reason, ReadOnlySpan<byte> content) => _folder.AddDeadLetter(reason, _options.Time.GetUtcNow(), content);

    /// <summary>Reads the committed events that arrived since a moment, oldest first.</summary>
    internal IEnumerable<MNWebhookEvent> ReadCommitted(DateTimeOffset since) => _folder.Segments()
        .SelectMany(SpoolEntry.ReadAll)
        .Where(entry => entry is { IsWhole: true, EventId: not null, State: SpoolState.Committed } && entry.ReceivedAt >= since)
        .Select(entry => entry.ReadEvent());

    /// <summary>Writes what is on its way, and gives the spool up.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _commits.Dispose();
        _owner.Dispose();
        _arrivals.Dispose();
    }

    private SpoolTail? Load()
    {
        SpoolTail? tail = null;
        foreach (SpoolSegment segment in _folder.Segments())
        {
            tail = Load(segment);
        }

        return tail;
    }

    private SpoolTail Load(SpoolSegment segment)
    {
        SpoolTail? tail = null;
        foreach (SpoolEntry entry in SpoolEntry.ReadAll(segment))
        {
            if (!entry.IsWhole)
            {
                Cut(entry);
                break;
            }

            tail ??= new SpoolTail(segment, entry.EventId is null ? _options.Time.GetUtcNow() : entry.ReceivedAt);
            tail.Add(entry.Bytes.Length + 1);
            Load(entry);
        }

        return tail ?? new SpoolTail(segment, _options.Time.GetUtcNow());
    }

    private void Load(SpoolEntry entry)
    {
        if (entry.EventId is not { } eventId)
        {
            if (entry.State is not SpoolState.DeadLetter)
            {
                AddDeadLetter("The line is damaged.", entry.Bytes.Span);
                _commits.Add(entry.Position, null, SpoolState.DeadLetter);
            }

            return;
        }

        _index.Add(entry.Position.Segment, eventId);
        if (!entry.IsCommitted)
        {
            Store(entry.Position);
        }
    }

    // A power cut can leave the beginning of a line. Its delivery was never acknowledged, so the service sends it again.
    private void Cut(SpoolEntry entry)
    {
        AddDeadLetter("The line ends early; it was not acknowledged.", entry.Bytes.Span);
        using Stream stream = _options.Open(entry.Position.Segment.Deliveries);
        stream.SetLength(entry.Position.Offset);
    }

    private void Store(SpoolPosition position)
    {
        _commits.Expect(position.Segment);
        _waiting.Enqueue(position);
        _arrivals.Release();
    }

    /// <summary>Removes segments that are committed as a whole and older than the retention.</summary>
    private void Sweep(SpoolSegment? current)
    {
        DateTime oldest = _options.Time.GetUtcNow().UtcDateTime - _options.Retention;
        foreach (SpoolSegment segment in _folder.Segments().Where(segment => segment.Number != current?.Number))
        {
            if (_commits.AreComplete(segment) && File.GetLastWriteTimeUtc(segment.Deliveries) < oldest)
            {
                Remove(segment);
            }
        }
    }

    private void Remove(SpoolSegment segment)
    {
        try
        {
            _commits.Close(segment);
            segment.Delete();
            _index.Remove(segment);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody reads it; the next segment tries again.
        }
    }
}
