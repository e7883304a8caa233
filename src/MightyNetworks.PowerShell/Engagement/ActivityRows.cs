using System;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Commands;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>Makes activities of the objects of the service; null for an object without any time.</summary>
internal static class ActivityRows
{
    private const int LongestText = 100;

    internal static MemberActivity? Of(Post post, string networkId) => (post.PublishedAt ?? post.CreatedAt) is { } at
        ? new MemberActivity(networkId, MemberActivityKind.Post, at)
        {
            MemberId = post.CreatorId,
            SpaceId = post.SpaceId,
            Title = post.Title,
            Text = Excerpt(string.IsNullOrWhiteSpace(post.Summary) ? post.Description : post.Summary),
            TargetType = post.SpaceId is null ? null : "Space",
            TargetId = post.SpaceId,
            PostId = post.Id,
            Permalink = post.Permalink,
        }
        : null;

    internal static MemberActivity? Of(Comment comment, Post post, string networkId) => (comment.CreatedAt ?? comment.UpdatedAt) is { } at
        ? new MemberActivity(networkId, MemberActivityKind.Comment, at)
        {
            MemberId = comment.AuthorId,
            SpaceId = comment.SpaceId ?? post.SpaceId,
            Title = post.Title,
            Text = Excerpt(comment.Text),
            TargetType = comment.ReplyToId is null ? "Post" : "Comment",
            TargetId = comment.ReplyToId ?? post.Id,
            PostId = post.Id,
            CommentId = comment.Id,
            Permalink = comment.Permalink ?? post.Permalink,
        }
        : null;

    internal static MemberActivity? Of(Reaction reaction, Post post, Comment? comment, string networkId) => (reaction.CreatedAt ?? reaction.UpdatedAt) is { } at
        ? new MemberActivity(networkId, MemberActivityKind.Reaction, at)
        {
            MemberId = reaction.MemberId,
            SpaceId = reaction.SpaceId ?? post.SpaceId,
            Title = post.Title,
            Text = Excerpt(reaction.Emoji ?? reaction.BaseEmoji),
            TargetType = comment is null ? "Post" : "Comment",
            TargetId = comment?.Id ?? post.Id,
            PostId = post.Id,
            CommentId = comment?.Id,
            Permalink = comment?.Permalink ?? post.Permalink,
        }
        : null;

    internal static MemberActivity? Of(Rsvp rsvp, Event item, string networkId) => rsvp.Updated is DateTimeOffset at
        ? new MemberActivity(networkId, MemberActivityKind.Rsvp, at)
        {
            MemberId = rsvp.MemberId,
            Member = rsvp.Member?.Name,
            SpaceId = rsvp.Event?.SpaceId,
            Title = item.Title,
            Text = Excerpt(rsvp.Status),
            TargetType = "Event",
            TargetId = item.Id,
            EventId = item.Id,
            InstanceAt = rsvp.EventInstance?.StartsAt,
            Permalink = item.Permalink,
        }
        : null;

    private static string? Excerpt(string? text) => text is null ? null : DisplayText.Short(text, LongestText);
}
