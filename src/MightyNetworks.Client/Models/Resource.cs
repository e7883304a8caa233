using System.Text.Json.Serialization;
using MightyNetworks.Client.Json;

namespace MightyNetworks;

/// <summary>Base class of objects that belong to a network; knows its network.</summary>
public abstract class Resource : WireObject
{
    /// <summary>The network of the object: its ID, or its subdomain if the connection does not know the ID.</summary>
    [JsonPropertyName("network_id")]
    [JsonPropertyOrder(1000)]
    [JsonConverter(typeof(TextIdConverter))]
    public string? NetworkId { get; set; }
}
