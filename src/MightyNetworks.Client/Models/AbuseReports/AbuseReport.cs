using System;
using System.Management.Automation;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A report of abusive content or a member. Contract schema: AbuseReport.</summary>
public sealed class AbuseReport : Resource
{
    /// <summary>ID of the report, under the name that binds from the pipeline.</summary>
    [JsonIgnore]
    public ulong AbuseReportId => Id;

    /// <summary>Type of the reported violation.</summary>
    [JsonPropertyName("report_type")]
    public string? ReportType { get; set; }

    /// <summary>Explanation by the reporting member.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>Type of the reported object.</summary>
    [JsonIgnore]
    public string? TargetType => TargetableType;

    /// <summary>ID of the reported object.</summary>
    [JsonIgnore]
    public ulong? TargetId => TargetableId;

    /// <summary>ID of the member who reported it.</summary>
    [JsonPropertyName("member_id")]
    public ulong? ReporterId { get; set; }

    /// <summary>When it was reported, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Created => Local(CreatedAt);

    /// <summary>When a host dismissed the report, in local time; null if it is open.</summary>
    [JsonIgnore]
    public DateTimeOffset? Dismissed => Local(IgnoredAt);

    /// <summary>ID of the host who dismissed the report.</summary>
    [JsonPropertyName("ignored_by_id")]
    public ulong? IgnoredById { get; set; }

    /// <summary>Type of the object it happened in.</summary>
    [JsonPropertyName("context_type")]
    public string? ContextType { get; set; }

    /// <summary>ID of the object it happened in.</summary>
    [JsonPropertyName("context_id")]
    public ulong? ContextId { get; set; }

    /// <summary>ID of the space it happened in.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>ID of the reported post, if a post was reported.</summary>
    [JsonIgnore]
    public ulong? PostId => TargetableType == "Post" ? TargetableId : null;

    /// <summary>ID of the reported comment, if a comment was reported.</summary>
    [JsonIgnore]
    public ulong? CommentId => TargetableType == "Comment" ? TargetableId : null;

    /// <summary>When the report was last updated, in local time.</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated => Local(UpdatedAt);

    /// <summary>ID of the report.</summary>
    [Hidden]
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

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

    /// <summary>When a host dismissed the report; null if it is open.</summary>
    [Hidden]
    [JsonPropertyName("ignored_at")]
    public DateTimeOffset? IgnoredAt { get; set; }

    /// <inheritdoc/>
    public override string ToString() => DisplayName.Named(Reason ?? ReportType, Id);
}
