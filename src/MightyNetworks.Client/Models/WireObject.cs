using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Base class of all objects of the service; keeps unknown fields.</summary>
public abstract class WireObject
{
    /// <summary>Fields without a property in this version, by their wire names.</summary>
    [JsonExtensionData]
    [JsonPropertyOrder(1001)]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
