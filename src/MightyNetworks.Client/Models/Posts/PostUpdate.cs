using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>What of a post is to change; what is null stays. Contract schema: PostUpdate.</summary>
public sealed class PostUpdate
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Its text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
