using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client.Json;

/// <summary>Reads and writes dates such as <c>2026-03-01</c>; drops a time, and reads an empty string as null.</summary>
internal sealed class DateConverter : JsonConverter<DateTime?>
{
    private const string Format = "yyyy-MM-dd";

    public override bool HandleNull => true;

    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text?.Length == 0)
        {
            return null;
        }

        return text?.Length >= Format.Length
            && DateTime.TryParseExact(text.Substring(0, Format.Length), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day
            : throw new JsonException("A date must have the form 2026-03-01.");
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options)
    {
        if (value is DateTime day)
        {
            writer.WriteStringValue(day.ToString(Format, CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
