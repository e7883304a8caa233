using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Body that creates a post or an article. Contract schema: PostCreate.</summary>
public sealed class PostCreate
{
    /// <summary>ID of the space it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Type of post.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }
}
