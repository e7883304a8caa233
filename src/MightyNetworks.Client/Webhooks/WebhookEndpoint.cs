using System;
using System.IO;
using System.Net;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Checks a delivery, stores it and replies.</summary>
internal sealed class WebhookEndpoint(WebhookReceiverOptions options, EventSpool spool, Action<bool, string> report)
{
    private const int BufferSize = 16 * 1024;

    internal async Task<WebhookReply> AnswerAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        long start = options.Time.GetTimestamp();
        WebhookReply reply = Check(request) ?? await StoreAsync(request, cancellationToken).ConfigureAwait(false);
        report(false, $"{reply.Status} for {request.HttpMethod} from {request.RemoteEndPoint.Address} in {options.Time.GetElapsedTime(start).TotalMilliseconds:0} ms: {reply.Text}");
        return reply;
    }

    private WebhookReply? Check(HttpListenerRequest request) =>
        request.HttpMethod != "POST" ? WebhookReply.NotPost
        : !options.Keys.Accept(request.Headers["Authorization"]) ? WebhookReply.WrongKey
        : request.ContentLength64 > options.MaxBodySize ? WebhookReply.TooLarge
        : !IsJson(request.ContentType) ? WebhookReply.NotJson
        : null;

    private static bool IsJson(string? contentType)
    {
        string type = contentType?.Split(';')[0].Trim() ?? string.Empty;
        return type.Length == 0
            || type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private async Task<WebhookReply> StoreAsync(HttpListenerRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        reading.CancelAfter(options.BodyTimeout);
        try
        {
            if (!await ReadAsync(request.InputStream, body, reading.Token).ConfigureAwait(false))
            {
                return WebhookReply.TooLarge;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return WebhookReply.TooSlow;
        }

        return await StoreAsync(body.GetBuffer().AsMemory(0, (int)body.Length)).ConfigureAwait(false);
    }

    // The stream ignores the token on some platforms, so the wait is ended here.
    private async Task<bool> ReadAsync(Stream from, MemoryStream body, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        var cancelled = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = cancellationToken.Register(() => cancelled.TrySetCanceled(cancellationToken));
        while (true)
        {
            Task<int> reading = from.ReadAsync(buffer, 0, buffer.Length, CancellationToken.None);
            int read = await (await Task.WhenAny(reading, cancelled.Task).ConfigureAwait(false)).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            body.Write(buffer, 0, read);
            if (body.Length > options.MaxBodySize)
            {
                return false;
            }
        }
    }

    private async Task<WebhookReply> StoreAsync(ReadOnlyMemory<byte> body)
    {
        string eventId;
        string eventType;
        ReadOnlyMemory<byte> json = WithoutMark(body);
        try
        {
            using JsonDocument document = WebhookReader.Parse(ref json);
            eventId = WebhookReader.EventIdOf(document.RootElement) ?? throw new FormatException("It has no event_id.");
            eventType = WebhookReader.EventTypeOf(document.RootElement);
        }
        catch (FormatException e)
        {
            return Refuse(body, e.Message);
        }

        try
        {
            bool isNew = await spool.AppendAsync(eventId, eventType, json.Span).ConfigureAwait(false);
            report(false, $"{(isNew ? "Stored" : "Already stored")}: {eventType} {eventId}");
            return WebhookReply.Accepted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(true, $"Event {eventId} could not be stored, and was refused: {e.Message} The service sends it again later.");
            return WebhookReply.Full;
        }
    }

    private WebhookReply Refuse(ReadOnlyMemory<byte> body, string reason)
    {
        try
        {
            spool.AddDeadLetter(reason, body.Span);
            report(true, $"A delivery with the right key could not be read: {reason} It stands in the dead-letter file of {spool.Path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report(true, $"A delivery with the right key could not be read: {reason} It could not be kept either: {e.Message}");
        }

        return WebhookReply.NoEvent;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body.Slice("\uFEFF"u8.Length) : body;
}
