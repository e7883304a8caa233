using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>An object of a network, which knows where it came from.</summary>
public abstract class Resource : WireObject
{
    /// <summary>The network the object came from: its number, or its subdomain where the connection knows no number.</summary>
    [JsonPropertyName("network_id")]
    [JsonPropertyOrder(1000)]
    [JsonConverter(typeof(TextIdConverter))]
    public string? NetworkId { get; set; }
}
