using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that adds a reaction. Contract schema: ReactionCreate.</summary>
public sealed class ReactionCreate
{
    /// <summary>Emoji.</summary>
    [JsonPropertyName("emoji")]
    public string? Emoji { get; set; }
}
