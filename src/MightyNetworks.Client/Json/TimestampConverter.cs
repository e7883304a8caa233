using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client.Json;

/// <summary>Reads timestamps in ISO 8601 and other common formats; an empty string is null.</summary>
internal sealed class TimestampConverter : JsonConverter<DateTimeOffset?>
{
    public override bool HandleNull => true;

    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            if (HasOffset(ref reader) && reader.TryGetDateTimeOffset(out DateTimeOffset value))
            {
                return value;
            }

            string text = reader.GetString()!;
            if (text.Length == 0)
            {
                return null;
            }

            if (DateTimeOffset.TryParse(WithoutZoneName(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
            {
                return value;
            }
        }

        throw new JsonException("A timestamp must be a date and time in ISO 8601.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is DateTimeOffset moment)
        {
            writer.WriteStringValue(moment);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    // .NET reads GMT but not UTC.
    private static string WithoutZoneName(string text) =>
        text.EndsWith(" UTC", StringComparison.Ordinal) ? text.Substring(0, text.Length - " UTC".Length) : text;

    // .NET reads a timestamp without offset as local time; the service means UTC.
    private static bool HasOffset(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        return text.Length > "yyyy-MM-ddTHH:mm".Length && (text[text.Length - 1] == (byte)'Z' || text[text.Length - 6] is (byte)'+' or (byte)'-');
    }
}
