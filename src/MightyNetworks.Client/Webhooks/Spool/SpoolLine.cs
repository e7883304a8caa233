using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;

namespace MightyNetworks.Client.Webhooks.Spool;

/// <summary>The lines of a spool: JSON objects, one a line.</summary>
internal static class SpoolLine
{
    internal const string EventIdField = "eventId";
    internal const string ReceivedAtField = "receivedAt";
    internal const string BodyField = "body";
    internal const string LineField = "line";
    internal const string StateField = "state";

    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>The line of a delivery. The body stands in it byte by byte; only line breaks between its values become spaces.</summary>
    internal static byte[] OfDelivery(string eventId, string eventType, DateTimeOffset receivedAt, ReadOnlySpan<byte> body)
    {
        byte[] line = Write(writer =>
        {
            writer.WriteString(EventIdField, eventId);
            writer.WriteString("eventType", eventType);
            writer.WriteString(ReceivedAtField, Text(receivedAt));
            writer.WriteNull(BodyField);
        });

        // The line ends in null}\n, which the body replaces.
        int head = line.Length - "null}\n".Length;
        byte[] result = new byte[head + body.Length + 2];
        line.AsSpan(0, head).CopyTo(result);
        body.CopyTo(result.AsSpan(head));
        for (int i = head; i < head + body.Length; i++)
        {
            if (result[i] is (byte)'\n' or (byte)'\r')
            {
                result[i] = (byte)' ';
            }
        }

        result[result.Length - 2] = (byte)'}';
        result[result.Length - 1] = (byte)'\n';
        return result;
    }

    /// <summary>The line of a commit, a replay or a line that cannot be read.</summary>
    internal static byte[] OfState(int line, string? eventId, SpoolState state, DateTimeOffset at) => Write(writer =>
    {
        writer.WriteNumber(LineField, line);
        writer.WriteString(EventIdField, eventId);
        writer.WriteString(StateField, state.ToString());
        writer.WriteString("at", Text(at));
    });

    /// <summary>The line of something that could not be read.</summary>
    internal static byte[] OfDeadLetter(string reason, DateTimeOffset at, ReadOnlySpan<byte> content) => OfDeadLetter(reason, at, Encoding.UTF8.GetString(content.ToArray()));

    /// <summary>Reads the state that a line of the commit file reports; null if the line is damaged.</summary>
    internal static (int Line, SpoolState State)? ReadState(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement json = document.RootElement;
            return json.TryGetProperty(LineField, out JsonElement number) && number.TryGetInt32(out int value)
                && json.TryGetProperty(StateField, out JsonElement name) && Enum.TryParse(name.GetString(), out SpoolState state)
                ? (value, state)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads the ID of the event and the time of a delivery; null if the line is damaged.</summary>
    internal static (string EventId, DateTimeOffset ReceivedAt)? ReadHead(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            string? eventId = null;
            DateTimeOffset receivedAt = default;
            reader.Read();
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                switch (name)
                {
                    case EventIdField:
                        eventId = reader.GetString();
                        break;
                    case ReceivedAtField:
                        receivedAt = ReadMoment(reader.GetString());
                        break;
                    case BodyField when reader.TokenType is not JsonTokenType.StartObject:
                        return null;
                }

                reader.Skip();
            }

            // A line is whole only if nothing follows the object.
            return eventId is not null && reader.TokenType is JsonTokenType.EndObject && !reader.Read() ? (eventId, receivedAt) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    internal static DateTimeOffset ReadMoment(string? text) =>
        DateTimeOffset.Parse(text ?? string.Empty, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    private static byte[] OfDeadLetter(string reason, DateTimeOffset at, string content) => Write(writer =>
    {
        writer.WriteString("reason", reason);
        writer.WriteString("at", Text(at));
        writer.WriteString("content", content);
    });

    private static byte[] Write(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
