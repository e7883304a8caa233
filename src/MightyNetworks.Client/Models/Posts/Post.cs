using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A post or an article. Contract schema: Post.</summary>
public sealed class Post : Resource
{
    /// <summary>The post's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The post's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong PostId => Id;

    /// <summary>When the post was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the post was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The member who created it.</summary>
    [JsonPropertyName("creator_id")]
    public ulong? CreatorId { get; set; }

    /// <summary>The space that it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Its text, shortened.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>Its text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>What kind of post it is.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>The addresses of its pictures.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<string>? Images { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Whether it is published.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>When it was published.</summary>
    [JsonPropertyName("published_at")]
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When somebody last did something with it.</summary>
    [JsonPropertyName("last_activity_at")]
    public DateTimeOffset? LastActivityAt { get; set; }

    /// <summary>What its text is written in.</summary>
    [JsonPropertyName("content_type")]
    public string? ContentType { get; set; }

    /// <summary>Whether members can comment.</summary>
    [JsonPropertyName("comments_enabled")]
    public bool? CommentsEnabled { get; set; }

    /// <summary>The address of the post's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Title, Id);
}
