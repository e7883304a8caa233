using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client;

/// <summary>Moments are ISO 8601; other spellings of a date are read too, and an empty one is none.</summary>
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
            if (reader.TryGetDateTimeOffset(out DateTimeOffset value))
            {
                return value;
            }

            string text = reader.GetString()!;
            if (text.Length == 0)
            {
                return null;
            }

            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
            {
                return value;
            }
        }

        throw new JsonException("A moment is a date and time in ISO 8601.");
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
}
