using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Dispatch;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>Reads what members replied to one post, or to one event. Thread-safe.</summary>
internal sealed class ReplyReader(NetworkReader reader, ActivityQuery query, string networkId)
{
    private int _undated;

    /// <summary>The number of objects left out because they have no time.</summary>
    internal int Undated => Volatile.Read(ref _undated);

    /// <summary>Whether the comments on the post are read: for themselves, and for the reactions to them.</summary>
    internal bool ReadsComments(Post post) =>
        (query.Wants(MemberActivityKind.Comment) || query.Wants(MemberActivityKind.Reaction)) && query.MayHaveReplies(post) && !query.IsQuiet(post);

    /// <summary>Whether the reactions to the post are read. Nothing about a post tells of a new one.</summary>
    internal bool ReadsReactions(Post post) => query.Wants(MemberActivityKind.Reaction) && query.MayHaveReplies(post);

    internal async Task<List<MemberActivity>> ReadAsync(Post post)
    {
        var found = new List<MemberActivity>();
        if (ReadsComments(post))
        {
            List<Comment> comments = await reader.AllAsync(Comments.List(post.Id)).ConfigureAwait(false);
            if (query.Wants(MemberActivityKind.Comment))
            {
                Add(found, comments.Select(comment => ActivityRows.Of(comment, post, networkId)));
            }

            // A comment whose count is missing may have reactions.
            foreach (Comment comment in comments.Where(comment => query.Wants(MemberActivityKind.Reaction) && comment.CheerCount is not <= 0))
            {
                List<Reaction> reactions = await reader.AllAsync(Reactions.ListOfComment(comment.Id)).ConfigureAwait(false);
                Add(found, reactions.Select(reaction => ActivityRows.Of(reaction, post, comment, networkId)));
            }
        }

        if (ReadsReactions(post))
        {
            List<Reaction> reactions = await reader.AllAsync(Reactions.ListOfPost(post.Id)).ConfigureAwait(false);
            Add(found, reactions.Select(reaction => ActivityRows.Of(reaction, post, null, networkId)));
        }

        return found;
    }

    internal async Task<List<MemberActivity>> ReadAsync(Event item)
    {
        var found = new List<MemberActivity>();
        using PageReader<Rsvp> pages = reader.Open(Rsvps.List(item.Id));
        while (await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            Add(found, page.Select(rsvp => ActivityRows.Of(rsvp, item, networkId)));

            // Only the RSVPs tell which space an event belongs to.
            if (page.Any(rsvp => rsvp.Event?.SpaceId is ulong spaceId && !query.IsInSpace(spaceId)))
            {
                return found;
            }
        }

        reader.Note(Rsvps.List(item.Id), pages.Shortfall);
        return found;
    }

    /// <summary>Adds the activities that are wanted, and counts those without a time.</summary>
    internal void Add(List<MemberActivity> found, IEnumerable<MemberActivity?> activities)
    {
        foreach (MemberActivity? activity in activities)
        {
            if (activity is null)
            {
                Interlocked.Increment(ref _undated);
            }
            else if (query.IsWanted(activity))
            {
                found.Add(activity);
            }
        }
    }
}
