using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>Content that a member reported. Contract schema: ReportedContent.</summary>
public sealed class ReportedContent : Resource
{
    /// <summary>Explanation by the reporting member.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>Type of the reported violation.</summary>
    [JsonPropertyName("blacklist_type")]
    public string? BlacklistType { get; set; }

    /// <summary>Type of the reported object.</summary>
    [JsonIgnore]
    public string? TargetType => TargetableType;

    /// <summary>ID of the reported object.</summary>
    [JsonIgnore]
    public ulong? TargetId => TargetableId;

    /// <summary>ID of the member who reported it.</summary>
    [JsonPropertyName("user_id")]
    public ulong? UserId { get; set; }

    /// <summary>When it was reported, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>ID of the space it happened in.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the reported post, if a post was reported.</summary>
    [JsonIgnore]
    public ulong? PostId => TargetableType == "Post" ? TargetableId : null;

    /// <summary>ID of the reported comment, if a comment was reported.</summary>
    [JsonIgnore]
    public ulong? CommentId => TargetableType == "Comment" ? TargetableId : null;

    /// <summary>ID of the report.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>When the report was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>When it was reported.</summary>
    [Hidden]
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the report was last updated.</summary>
    [Hidden]
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>ID of the reported object.</summary>
    [Hidden]
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>Type of the reported object: post, comment or member.</summary>
    [Hidden]
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Reason ?? BlacklistType, Id);
}
