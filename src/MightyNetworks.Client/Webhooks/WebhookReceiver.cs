using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>
/// Receives deliveries of webhooks over HTTP. Each is on the disk before it is acknowledged, and is handed out until it is committed, also
/// after a restart: at least once. Deliveries do not wait for whoever takes the events.
/// </summary>
public sealed class WebhookReceiver : IDisposable
{
    private const int MostNotices = 1000;

    private readonly EventSpool _spool;
    private readonly WebhookListener _listener;
    private readonly ConcurrentQueue<WebhookNotice> _notices = new();

    /// <param name="options">Where to listen, what to accept.</param>
    /// <param name="spool">How the spool is kept; replaced by tests whose disk fails.</param>
    internal WebhookReceiver(WebhookReceiverOptions options, SpoolOptions spool)
    {
        _spool = EventSpool.Open(options.SpoolPath, spool);
        try
        {
            _listener = new WebhookListener(options, _spool, Report);
        }
        catch
        {
            _spool.Dispose();
            throw;
        }
    }

    /// <summary>The folder of the spool.</summary>
    public string SpoolPath => _spool.Path;

    /// <summary>How many deliveries wait to be taken.</summary>
    public int WaitingCount => _spool.WaitingCount;

    /// <summary>Opens the spool and listens.</summary>
    /// <exception cref="SpoolInUseException">Another process owns the spool.</exception>
    /// <exception cref="IOException">The folder of the spool cannot be used.</exception>
    /// <exception cref="System.ArgumentException">A prefix is not of the form http://host:port/path/.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">A port is in use or needs more rights.</exception>
    public static WebhookReceiver Start(WebhookReceiverOptions options) =>
        new(options, new SpoolOptions { Retention = options.Retention, Time = options.Time });

    /// <summary>Waits for the next event; null if it could not be read, which a notice reports.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ReceivedWebhook?> TakeAsync(CancellationToken cancellationToken)
    {
        await _spool.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (!_spool.TryTake(out SpoolPosition position))
        {
            return null;
        }

        try
        {
            return new ReceivedWebhook(EventSpool.Read(position), position);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            Report(isWarning: true, $"Line {position.Line.ToString(CultureInfo.InvariantCulture)} of {position.Segment.Deliveries} could not be read: {e.Message} It stays uncommitted.");
            return null;
        }
    }

    /// <summary>Records that an event was taken, so that it is not handed out again.</summary>
    public void Commit(ReceivedWebhook received)
    {
        try
        {
            _spool.Commit(received.Position, received.Event.EventId);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(isWarning: true, $"Event {received.Event.EventId} was taken, but could not be committed: {e.Message} It is emitted again after a restart.");
        }
    }

    /// <summary>Reads the committed events that arrived since a moment, oldest first.</summary>
    public IEnumerable<MNWebhookEvent> ReadCommitted(DateTimeOffset since) => _spool.ReadCommitted(since);

    /// <summary>Takes the next notice, if there is one.</summary>
    public bool TryTakeNotice(out WebhookNotice? notice) => _notices.TryDequeue(out notice);

    /// <summary>Stops listening, writes what was accepted, and gives the spool up.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        _spool.Dispose();
    }

    // Whoever floods the receiver must not fill its memory.
    private void Report(bool isWarning, string text)
    {
        if (_notices.Count < MostNotices)
        {
            _notices.Enqueue(new WebhookNotice(isWarning, text));
        }
    }
}
