using System;
using System.Management.Automation;
using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>An abuse report with the reported content and its author.</summary>
public sealed class AbuseReportContent : IModuleRow
{
    internal AbuseReportContent(AbuseReport report)
    {
        AbuseReportId = report.Id;
        CreatedAt = report.CreatedAt;
        ReportType = report.ReportType;
        Reason = report.Reason;
        ReporterId = report.ReporterId;
        TargetType = report.TargetableType;
        TargetId = report.TargetableId;
        SpaceId = report.SpaceId;
        IgnoredAt = report.IgnoredAt;
        IgnoredById = report.IgnoredById;
        NetworkId = report.NetworkId;
    }

    /// <summary>ID of the report.</summary>
    public ulong AbuseReportId { get; }

    /// <summary>When it was reported, in local time.</summary>
    public DateTimeOffset? Created => CreatedAt?.ToLocalTime();

    /// <summary>Type of the reported violation.</summary>
    public string? ReportType { get; }

    /// <summary>Explanation by the reporting member.</summary>
    public string? Reason { get; }

    /// <summary>ID of the member who reported it.</summary>
    public ulong? ReporterId { get; }

    /// <summary>Type of the reported object.</summary>
    public string? TargetType { get; }

    /// <summary>ID of the reported object.</summary>
    public ulong? TargetId { get; }

    /// <summary>ID of the space it happened in.</summary>
    public ulong? SpaceId { get; }

    /// <summary>ID of the reported post, or of the post that the reported comment belongs to.</summary>
    public ulong? PostId { get; internal init; }

    /// <summary>ID of the reported comment.</summary>
    public ulong? CommentId { get; internal init; }

    /// <summary>Whether the content was read.</summary>
    public ReportedContentStatus ContentStatus { get; internal init; }

    /// <summary>What was reported in short: the title or the text; why it is not there, in brackets, if it was not read.</summary>
    public string? Content => ContentStatus != ReportedContentStatus.Found ? $"({ContentStatus})" : string.IsNullOrEmpty(Title) ? Text : Title;

    /// <summary>Title of the reported post.</summary>
    public string? Title { get; internal init; }

    /// <summary>Text of the reported post or comment, or the biography of the reported member.</summary>
    public string? Text { get; internal init; }

    /// <summary>ID of the member who wrote the content, or who was reported.</summary>
    public ulong? AuthorId { get; internal init; }

    /// <summary>Name of this member; null if the member is not found.</summary>
    public string? Author { get; internal init; }

    /// <summary>URL of the content.</summary>
    public string? Permalink { get; internal init; }

    /// <summary>When a host dismissed the report, in local time; null if it is open.</summary>
    public DateTimeOffset? Dismissed => IgnoredAt?.ToLocalTime();

    /// <summary>ID of the host who dismissed the report.</summary>
    public ulong? IgnoredById { get; }

    /// <summary>ID of the network.</summary>
    public string? NetworkId { get; }

    /// <summary>When it was reported.</summary>
    [Hidden]
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>When a host dismissed the report; null if it is open.</summary>
    [Hidden]
    public DateTimeOffset? IgnoredAt { get; }

    /// <summary>Returns what was reported, and by whom it was written.</summary>
    public override string ToString() => $"{TargetType} {TargetId} by {Author ?? "unknown"}";
}
