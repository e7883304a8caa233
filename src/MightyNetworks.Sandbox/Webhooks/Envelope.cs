using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MightyNetworks.Sandbox.Routing;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Webhooks;

/// <summary>The JSON around a payload.</summary>
internal static class Envelope
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(string eventId, DateTimeOffset time, string eventType, JsonObject payload)
    {
        var buffer = new ByteBuffer(2048);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("event_id"u8, eventId);
            writer.WriteString("event_timestamp"u8, Wire.Time(time));
            writer.WriteString("event_type"u8, eventType);
            writer.WritePropertyName("payload"u8);
            payload.WriteTo(writer);
            writer.WriteEndObject();
        }

        return buffer.Written.ToArray();
    }
}
