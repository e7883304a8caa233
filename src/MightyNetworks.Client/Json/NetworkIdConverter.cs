using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client;

/// <summary>A network's number as the text that a connection uses for it.</summary>
internal sealed class NetworkIdConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
            ? reader.GetUInt64().ToString(CultureInfo.InvariantCulture)
            : reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
