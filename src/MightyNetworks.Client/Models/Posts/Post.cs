using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A post or an article. Contract schema: Post.</summary>
public sealed class Post : Resource
{
    /// <summary>ID of the post, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong PostId => Id;

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>ID of the space it belongs to.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the member who created it.</summary>
    [JsonPropertyName("creator_id")]
    public ulong? CreatorId { get; set; }

    /// <summary>Type of post.</summary>
    [JsonPropertyName("post_type")]
    public string? PostType { get; set; }

    /// <summary>Publication status.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>When it was published, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Published => Local(PublishedAt);

    /// <summary>Time of the last activity, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? LastActivity => Local(LastActivityAt);

    /// <summary>Shortened text.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>Text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>Format of the text.</summary>
    [JsonPropertyName("content_type")]
    public string? ContentType { get; set; }

    /// <summary>Whether comments are enabled.</summary>
    [JsonPropertyName("comments_enabled")]
    public bool? CommentsEnabled { get; set; }

    /// <summary>URLs of the images.</summary>
    [JsonPropertyName("images")]
    public ItemCollection<string>? Images { get; set; }

    /// <summary>URL of the post.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the post was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When the post was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the post.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the post was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the post was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>When it was published.</summary>
    [Hidden]
    [JsonPropertyName("published_at")]
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Time of the last activity.</summary>
    [Hidden]
    [JsonPropertyName("last_activity_at")]
    public DateTimeOffset? LastActivityAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Title, Id);
}
