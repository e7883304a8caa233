using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A comment on a post, or a reply to one. Contract schema: Comment.</summary>
public sealed class Comment : Resource
{
    /// <summary>ID of the comment, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong CommentId => Id;

    /// <summary>ID of the post.</summary>
    [JsonIgnore]
    public ulong? PostId
    {
        get => field ?? (TargetableType == "Post" ? TargetableId : null);
        set;
    }

    /// <summary>ID of the author.</summary>
    [JsonPropertyName("author_id")]
    public ulong? AuthorId { get; set; }

    /// <summary>Text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>When the comment was created, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>ID of the parent comment.</summary>
    [JsonPropertyName("reply_to_id")]
    public ulong? ReplyToId { get; set; }

    /// <summary>Number of replies.</summary>
    [JsonPropertyName("reply_count")]
    public int? ReplyCount { get; set; }

    /// <summary>Number of cheers.</summary>
    [JsonPropertyName("cheer_count")]
    public int? CheerCount { get; set; }

    /// <summary>Depth in the thread; 0 is a comment on the post itself.</summary>
    [JsonPropertyName("depth")]
    public int? Depth { get; set; }

    /// <summary>Whether members can reply.</summary>
    [JsonPropertyName("replyable")]
    public bool? Replyable { get; set; }

    /// <summary>Type of the object that was commented on.</summary>
    [JsonIgnore]
    public string? TargetType => TargetableType;

    /// <summary>ID of the object that was commented on.</summary>
    [JsonIgnore]
    public ulong? TargetId => TargetableId;

    /// <summary>ID of the space of the post.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Attached files.</summary>
    [JsonPropertyName("files")]
    public ItemCollection<Asset>? Files { get; set; }

    /// <summary>The link shown as a preview.</summary>
    [JsonPropertyName("embedded_link")]
    public EmbeddedLink? EmbeddedLink { get; set; }

    /// <summary>URL of the comment.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>When the comment was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the comment.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the comment was created.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the comment was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>ID of the target.</summary>
    [Hidden]
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>Type of the target; always a post.</summary>
    [Hidden]
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Text, Id);
}
