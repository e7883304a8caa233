using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A space to create. Contract schema: SpaceCreate.</summary>
public sealed class SpaceCreate
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
