using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a space. Contract schema: SpaceCreate.</summary>
public sealed class SpaceCreate
{
    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
