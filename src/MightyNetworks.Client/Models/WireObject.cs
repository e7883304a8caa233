using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What every object of the service has: it may come with fields that we have no name for.</summary>
public abstract class WireObject
{
    /// <summary>Fields that the service sent and this version has no property for, by their wire names.</summary>
    [JsonExtensionData]
    [JsonPropertyOrder(1001)]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
