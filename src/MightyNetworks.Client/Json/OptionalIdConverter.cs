using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client.Json;

/// <summary>Reads optional IDs; null and an empty string mean no ID.</summary>
internal sealed class OptionalIdConverter : JsonConverter<ulong?>
{
    public override bool HandleNull => true;

    public override ulong? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, ulong? value, JsonSerializerOptions options)
    {
        if (value is ulong id)
        {
            writer.WriteNumberValue(id);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    internal static ulong? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetUInt64(out ulong id):
                return id;
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                string text = reader.GetString()!;
                if (text.Length == 0)
                {
                    return null;
                }

                if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong parsed))
                {
                    return parsed;
                }

                break;
        }

        throw new JsonException("An ID must be a whole number from 0 to 18446744073709551615.");
    }
}
