using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Content that a member reported. Contract schema: ReportedContent.</summary>
public sealed class ReportedContent : Resource
{
    /// <summary>ID of the report.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When it was reported.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the report was last updated.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>ID of the member who reported it.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>ID of the reported object.</summary>
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>Type of the reported object: post, comment or member.</summary>
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <summary>Type of the reported violation.</summary>
    [JsonPropertyName("blacklist_type")]
    public string? BlacklistType { get; set; }

    /// <summary>Explanation by the reporting member.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>ID of the space it happened in.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the reported post, if a post was reported.</summary>
    [JsonIgnore]
    public ulong? PostId => TargetableType == "Post" ? TargetableId : null;

    /// <summary>ID of the reported comment, if a comment was reported.</summary>
    [JsonIgnore]
    public ulong? CommentId => TargetableType == "Comment" ? TargetableId : null;

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Reason ?? BlacklistType, Id);
}
