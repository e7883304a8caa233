using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks.Client.Json;

/// <summary>Reads IDs (unsigned 64-bit) from numbers or strings of digits; a missing ID is 0.</summary>
internal sealed class IdConverter : JsonConverter<ulong>
{
    public override bool HandleNull => true;

    public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        OptionalIdConverter.Read(ref reader) ?? 0;

    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
