using System;
using System.Text.Json.Serialization;

namespace MightyNetworks;

/// <summary>A report of a member or of content that breaks the rules. Contract schema: AbuseReport.</summary>
public sealed class AbuseReport : Resource
{
    /// <summary>The report's number.</summary>
    [JsonPropertyName("id")]
    public ulong Id { get; set; }

    /// <summary>The report's number under the name that other cmdlets bind from the pipeline.</summary>
    [JsonIgnore]
    public ulong AbuseReportId => Id;

    /// <summary>When it was reported.</summary>
    [JsonPropertyName("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the report was last changed.</summary>
    [JsonPropertyName("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The member who reported.</summary>
    [JsonPropertyName("member_id")]
    public ulong? ReporterId { get; set; }

    /// <summary>The number of what is reported.</summary>
    [JsonPropertyName("targetable_id")]
    public ulong? TargetableId { get; set; }

    /// <summary>What is reported: a post, a comment, a member.</summary>
    [JsonPropertyName("targetable_type")]
    public string? TargetableType { get; set; }

    /// <summary>The rule that is said to be broken.</summary>
    [JsonPropertyName("report_type")]
    public string? ReportType { get; set; }

    /// <summary>What the member wrote.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The number of where it happened.</summary>
    [JsonPropertyName("context_id")]
    public ulong? ContextId { get; set; }

    /// <summary>What it happened in.</summary>
    [JsonPropertyName("context_type")]
    public string? ContextType { get; set; }

    /// <summary>The space it happened in.</summary>
    [JsonPropertyName("space_id")]
    public ulong? SpaceId { get; set; }

    /// <summary>When a host dismissed the report; null while it is open.</summary>
    [JsonPropertyName("ignored_at")]
    public DateTimeOffset? IgnoredAt { get; set; }

    /// <summary>The host who dismissed the report.</summary>
    [JsonPropertyName("ignored_by_id")]
    public ulong? IgnoredById { get; set; }

    /// <summary>The reported post, where it is one.</summary>
    [JsonIgnore]
    public ulong? PostId => TargetableType == "Post" ? TargetableId : null;

    /// <summary>The reported comment, where it is one.</summary>
    [JsonIgnore]
    public ulong? CommentId => TargetableType == "Comment" ? TargetableId : null;

    /// <summary>How messages show it.</summary>
    public override string ToString() => Describe.Named(Reason ?? ReportType, Id);
}
