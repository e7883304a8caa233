using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A reaction to give. Contract schema: ReactionCreate.</summary>
public sealed class ReactionCreate
{
    /// <summary>The emoji.</summary>
    [JsonPropertyName("emoji")]
    public string? Emoji { get; set; }
}
