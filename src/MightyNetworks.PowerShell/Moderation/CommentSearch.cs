using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.Client.Operations;
using MightyNetworks.Client.Paging;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Moderation;

/// <summary>
/// Finds comments whose post is not known among the comments on the posts of their space, the post with the newest activity first, until
/// all are found.
/// </summary>
/// <param name="reader">Sends the requests.</param>
/// <param name="spaceId">The space; null for the whole network.</param>
/// <param name="reports">The reports of the comments.</param>
internal sealed class CommentSearch(NetworkReader reader, ulong? spaceId, IReadOnlyList<AbuseReport> reports)
{
    private readonly HashSet<ulong> _wanted = [.. reports.Select(report => report.TargetableId!.Value)];

    /// <summary>The number of comments.</summary>
    internal int Count { get; } = reports.Select(report => report.TargetableId).Distinct().Count();

    /// <summary>The posts of the space, once they are listed.</summary>
    internal IReadOnlyList<Post> Posts { get; private set; } = [];

    /// <summary>The posts that the comments may be on, those with the newest activity first: none that is younger than every report.</summary>
    internal IEnumerable<Post> Candidates => Posts
        .Where(post => reports.Any(report => !(post.CreatedAt > report.CreatedAt)))
        .OrderByDescending(post => post.LastActivityAt);

    /// <summary>Lists the posts.</summary>
    internal async Task ListAsync() => Posts = await reader.AllAsync(Client.Operations.Posts.List(spaceId)).ConfigureAwait(false);

    /// <summary>Reads comments until all are found. If comments on a post cannot be read, all that are missing in the end have failed.</summary>
    internal async Task FindAsync(ReportedObjects<Comment> comments)
    {
        MightyNetworksException? unread = null;
        foreach (Post post in Candidates.TakeWhile(_ => _wanted.Count > 0))
        {
            try
            {
                await FindAsync(post, comments).ConfigureAwait(false);
            }
            catch (MightyNetworksException failure) when (failure.Reason is FailureReason.NotFound)
            {
            }
            catch (MightyNetworksException failure) when (!ErrorRecords.ConcernsConnection(failure))
            {
                unread = failure;
            }
        }

        foreach (ulong id in unread is null ? [] : _wanted)
        {
            comments.Fail(id, unread!);
        }
    }

    private async Task FindAsync(Post post, ReportedObjects<Comment> comments)
    {
        using PageReader<Comment> pages = reader.Open(Comments.List(post.Id));
        while (_wanted.Count > 0 && await pages.NextAsync().ConfigureAwait(false) is { } page)
        {
            foreach (Comment comment in page.Where(comment => _wanted.Remove(comment.Id)))
            {
                comments.Add(comment.Id, comment);
            }
        }
    }
}
