using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A post or an article to create. Contract schema: PostCreate.</summary>
public sealed class PostCreate
{
    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Its text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>What kind of post it is.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }
}
