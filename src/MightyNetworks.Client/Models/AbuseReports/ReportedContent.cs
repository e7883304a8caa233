using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Content that a member reported. Contract schema: ReportedContent.</summary>
public sealed class ReportedContent : Resource
{
    /// <summary>The report's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When it was reported.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the report was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The member who reported.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>The number of what is reported.</summary>
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>What is reported: a post, a comment, a member.</summary>
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <summary>The rule that is said to be broken.</summary>
    [JsonPropertyName("blacklist_type")]
    public string? BlacklistType { get; set; }

    /// <summary>What the member wrote.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The space it happened in.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>The reported post, where it is one.</summary>
    [JsonIgnore]
    public ulong? PostId => TargetableType == "Post" ? TargetableId : null;

    /// <summary>The reported comment, where it is one.</summary>
    [JsonIgnore]
    public ulong? CommentId => TargetableType == "Comment" ? TargetableId : null;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Reason ?? BlacklistType, Id);
}
