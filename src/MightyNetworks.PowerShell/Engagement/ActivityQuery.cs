using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.PowerShell.Calendar;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>Which activity is wanted.</summary>
/// <param name="Since">The start of the period, which belongs to it.</param>
/// <param name="Until">The end of the period, which does not belong to it.</param>
internal sealed record ActivityQuery(DateTimeOffset Since, DateTimeOffset Until)
{
    private static readonly string[] Unpublished = ["draft", "scheduled"];

    /// <summary>The kinds of activity.</summary>
    internal IReadOnlyCollection<MemberActivityKind> Kinds { get; init; } =
        [MemberActivityKind.Post, MemberActivityKind.Comment, MemberActivityKind.Reaction, MemberActivityKind.Rsvp];

    /// <summary>The spaces; none for all.</summary>
    internal IReadOnlyCollection<ulong> SpaceIds { get; init; } = [];

    /// <summary>The members; null for all.</summary>
    internal IReadOnlyCollection<ulong>? MemberIds { get; init; }

    /// <summary>Whether to read posts and events, too, that show no sign of activity in the period.</summary>
    internal bool IncludeQuiet { get; init; }

    /// <summary>Whether the list of posts is needed.</summary>
    internal bool NeedsPosts => Kinds.Any(kind => kind is not MemberActivityKind.Rsvp);

    internal bool Wants(MemberActivityKind kind) => Kinds.Contains(kind);

    internal bool IsInPeriod(DateTimeOffset time) => time >= Since && time < Until;

    internal bool IsInSpace(ulong? spaceId) => SpaceIds.Count == 0 || (spaceId is ulong id && SpaceIds.Contains(id));

    internal bool IsWanted(MemberActivity activity) =>
        IsInPeriod(activity.At) && IsInSpace(activity.SpaceId) && (MemberIds is null || (activity.MemberId is ulong id && MemberIds.Contains(id)));

    /// <summary>Whether members can have commented on the post, or reacted to it, before the period ended.</summary>
    internal bool MayHaveReplies(Post post) => IsPublished(post) && !(post.CreatedAt >= Until);

    /// <summary>Whether the post's last activity was before the period, so that it has no newer comment.</summary>
    internal bool IsQuiet(Post post) => !IncludeQuiet && post.LastActivityAt < Since && !(post.CreatedAt >= Since) && !(post.PublishedAt >= Since);

    /// <summary>Whether members can have replied to the event before the period ended.</summary>
    internal bool MayHaveReplies(Event item) => !(item.CreatedAt >= Until);

    /// <summary>Whether the event was over before the period, so that nobody replied to it.</summary>
    internal bool IsQuiet(Event item) => !IncludeQuiet && !EventDates.Recurs(item) && (item.EndsAt ?? item.StartsAt) < Since;

    /// <summary>Whether the post was published: members see neither drafts nor scheduled posts.</summary>
    internal static bool IsPublished(Post post) => !Unpublished.Contains(post.Status, StringComparer.OrdinalIgnoreCase);
}
