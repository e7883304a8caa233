using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A comment on a post, or a reply to one. Contract schema: Comment.</summary>
public sealed class Comment : Resource
{
    /// <summary>The comment's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The comment's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong CommentId => Id;

    /// <summary>When the comment was created.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the comment was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The number of what is commented.</summary>
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>What is commented: a post.</summary>
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <summary>What it says.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Whether members can reply to it.</summary>
    [JsonPropertyName("replyable")]
    public bool? Replyable { get; set; }

    /// <summary>How deep it is in the thread: 0 is a comment on the post itself.</summary>
    [JsonPropertyName("depth")]
    public int? Depth { get; set; }

    /// <summary>How many members cheered.</summary>
    [JsonPropertyName("cheer_count")]
    public int? CheerCount { get; set; }

    /// <summary>How many replies it has.</summary>
    [JsonPropertyName("reply_count")]
    public int? ReplyCount { get; set; }

    /// <summary>The comment that it replies to.</summary>
    [JsonPropertyName("reply_to_id")]
    public ulong? ReplyToId { get; set; }

    /// <summary>The member who wrote it.</summary>
    [JsonPropertyName("author_id")]
    public ulong? AuthorId { get; set; }

    /// <summary>The space of the post.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>Files that came with it.</summary>
    [JsonPropertyName("files")]
    public IReadOnlyList<Asset>? Files { get; set; }

    /// <summary>The link that it shows a preview of.</summary>
    [JsonPropertyName("embedded_link")]
    public EmbeddedLink? EmbeddedLink { get; set; }

    /// <summary>The address of the comment's page.</summary>
    [JsonPropertyName("permalink")]
    public string? Permalink { get; set; }

    /// <summary>The post that is commented.</summary>
    [JsonIgnore]
    public ulong? PostId
    {
        get => field ?? (TargetableType == "Post" ? TargetableId : null);
        set;
    }

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Text, Id);
}
