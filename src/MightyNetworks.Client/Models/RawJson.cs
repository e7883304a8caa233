using System.Text.Json;
using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>JSON as the service sent it, for responses without a type in this library.</summary>
/// <param name="value">The JSON value.</param>
[JsonConverter(typeof(RawJsonConverter))]
public sealed class RawJson(JsonElement value)
{
    /// <summary>The value; <see cref="JsonValueKind.Undefined"/> if the response was empty.</summary>
    public JsonElement Value { get; } = value;

    /// <summary>The JSON text.</summary>
    public override string ToString() => Value.ValueKind is JsonValueKind.Undefined ? string.Empty : Value.GetRawText();
}
