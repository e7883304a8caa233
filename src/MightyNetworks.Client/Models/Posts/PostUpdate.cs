using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that changes a post; null fields stay as they are. Contract schema: PostUpdate.</summary>
public sealed class PostUpdate
{
    /// <summary>New title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }
}
