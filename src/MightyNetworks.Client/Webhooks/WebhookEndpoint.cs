using System;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Webhooks.Http;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Checks a delivery, stores it, and says what to reply.</summary>
internal sealed class WebhookEndpoint(WebhookReceiverOptions options, EventSpool spool, Action<bool, string> report)
{
    /// <summary>Reads and stores a delivery, unless it is refused.</summary>
    /// <exception cref="OperationCanceledException">The body did not arrive in time.</exception>
    internal async Task<WebhookReply> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (Check(request.Head) is { } refusal)
        {
            return refusal;
        }

        using var body = new MemoryStream();
        return await request.ReadBodyAsync(body, options.MaxBodySize, cancellationToken).ConfigureAwait(false)
            ? await StoreAsync(body.GetBuffer().AsMemory(0, (int)body.Length)).ConfigureAwait(false)
            : WebhookReply.TooLarge;
    }

    private WebhookReply? Check(HttpHead head) =>
        head.Method != "POST" ? WebhookReply.NotPost
        : !options.Keys.Accept(head["Authorization"]) ? WebhookReply.WrongKey
        : head.ContentLength > options.MaxBodySize ? WebhookReply.TooLarge
        : !IsJson(head["Content-Type"]) ? WebhookReply.NotJson
        : null;

    private static bool IsJson(string? contentType)
    {
        string type = contentType?.Split(';')[0].Trim() ?? string.Empty;
        return type.Length == 0
            || type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
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
