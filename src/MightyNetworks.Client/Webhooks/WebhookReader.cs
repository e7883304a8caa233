using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MightyNetworks.Client.Json;
using MightyNetworks.Client.Webhooks.Spool;

namespace MightyNetworks.Client.Webhooks;

/// <summary>Reads deliveries of webhooks.</summary>
public static class WebhookReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonLimits.Depth };

    /// <summary>Reads the body of a delivery, or a line of a spool. Unknown kinds, fields and values are kept.</summary>
    /// <exception cref="FormatException">The text is no JSON object with an event ID.</exception>
    public static MNWebhookEvent Read(string body)
    {
        using JsonDocument document = Parse(body);
        return IsSpoolLine(document.RootElement) ? ReadLine(document.RootElement) : Read(document.RootElement, body);
    }

    /// <summary>Reads a line of a spool.</summary>
    /// <exception cref="FormatException">The text is no line of a spool.</exception>
    internal static MNWebhookEvent ReadLine(ReadOnlyMemory<byte> line)
    {
        using JsonDocument document = Parse(ref line);
        return IsSpoolLine(document.RootElement) ? ReadLine(document.RootElement) : throw new FormatException("It is no line of a spool.");
    }

    /// <summary>Parses JSON; invalid Unicode in it is repaired.</summary>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    internal static JsonDocument Parse(ref ReadOnlyMemory<byte> json)
    {
        json = JsonRepair.Repair(json.Span) ?? json;
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (JsonException e)
        {
            throw new FormatException("It is not JSON.", e);
        }
    }

    /// <summary>Returns the ID of the event; null if the JSON is no event.</summary>
    internal static string? EventIdOf(JsonElement delivery) => WebhookIds.Text(delivery, "event_id");

    /// <summary>Returns the kind of the event by its own name; empty if the delivery does not say.</summary>
    internal static string EventTypeOf(JsonElement delivery) => WebhookKinds.Normalize(WebhookIds.Text(delivery, "event_type") ?? string.Empty);

    private static JsonDocument Parse(string text)
    {
        ReadOnlyMemory<byte> json = Encoding.UTF8.GetBytes(text);
        return Parse(ref json);
    }

    /// <exception cref="FormatException">The JSON has no event ID.</exception>
    internal static MNWebhookEvent Read(JsonElement delivery, string raw)
    {
        var result = new MNWebhookEvent
        {
            EventId = EventIdOf(delivery) ?? throw new FormatException("It has no event_id."),
            EventType = EventTypeOf(delivery),
            Timestamp = DateTimeOffset.TryParse(WebhookIds.Text(delivery, "event_timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null,
            AdditionalProperties = Others(delivery),
            Raw = raw,
        };
        if (delivery.TryGetProperty("payload", out JsonElement payload))
        {
            result.Payload = WebhookKinds.ReadPayload(result.EventType, payload) ?? new RawJson(payload.Clone());
            WebhookIds.Fill(result, payload);
        }

        result.NetworkId = WebhookIds.Text(payload, "network_id") ?? WebhookIds.Text(delivery, "network_id");
        if (result.Payload is Resource resource)
        {
            resource.NetworkId ??= result.NetworkId;
        }

        return result;
    }

    private static bool IsSpoolLine(JsonElement json) => json.ValueKind is JsonValueKind.Object
        && json.TryGetProperty(SpoolLine.BodyField, out _) && json.TryGetProperty(SpoolLine.ReceivedAtField, out _);

    private static MNWebhookEvent ReadLine(JsonElement line)
    {
        JsonElement body = line.GetProperty(SpoolLine.BodyField);
        MNWebhookEvent result = Read(body, body.GetRawText());
        result.ReceivedAt = SpoolLine.ReadMoment(WebhookIds.Text(line, SpoolLine.ReceivedAtField));
        return result;
    }

    private static Dictionary<string, JsonElement>? Others(JsonElement delivery)
    {
        Dictionary<string, JsonElement>? others = null;
        foreach (JsonProperty field in delivery.EnumerateObject())
        {
            if (field.Name is not ("event_id" or "event_type" or "event_timestamp" or "payload" or "network_id"))
            {
                (others ??= [])[field.Name] = field.Value.Clone();
            }
        }

        return others;
    }
}
