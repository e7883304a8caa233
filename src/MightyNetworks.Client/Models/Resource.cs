using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What every object of a network has: where it came from, and the fields we have no name for.</summary>
public abstract class Resource
{
    /// <summary>The network the object came from: its number, or its subdomain where the connection knows no number.</summary>
    [JsonPropertyName("network_id")]
    [JsonPropertyOrder(1000)]
    [JsonConverter(typeof(Client.NetworkIdConverter))]
    public string? NetworkId { get; set; }

    /// <summary>Fields that the service sent and this version has no property for, by their wire names.</summary>
    [JsonExtensionData]
    [JsonPropertyOrder(1001)]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
