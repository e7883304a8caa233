using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MightyNetworks.Client.Operations;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Profiles;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Moderation;

/// <summary>The contents of abuse reports and their authors, each read once. Used by the pipeline's thread only.</summary>
internal sealed class ReportContents
{
    private readonly MNRequestCommand _cmdlet;
    private readonly MNConnection _connection;
    private readonly NetworkReader _reader;
    private readonly IReadOnlyList<AbuseReport> _reports;
    private readonly ReportedObjects<Post> _posts;
    private readonly ReportedObjects<Comment> _comments;
    private readonly ReportedObjects<Member> _members;
    private readonly Dictionary<ulong, ulong> _postOfComment;
    private readonly List<CommentSearch> _searches;
    private int _listPages;

    internal ReportContents(MNRequestCommand cmdlet, MNConnection connection, NetworkReader reader, IReadOnlyList<AbuseReport> reports)
    {
        _cmdlet = cmdlet;
        _connection = connection;
        _reader = reader;
        _reports = reports;
        (_posts, _comments, _members) = (new(reader), new(reader), new(reader));
        _postOfComment = reports.Where(report => report.CommentId is not null && report is { ContextType: "Post", ContextId: not null })
            .GroupBy(report => report.CommentId!.Value)
            .ToDictionary(group => group.Key, group => group.First().ContextId!.Value);
        _searches = [.. reports.Where(report => report.CommentId is ulong id && !_postOfComment.ContainsKey(id))
            .GroupBy(report => report.SpaceId)
            .Select(group => new CommentSearch(reader, group.Key, [.. group]))];
    }

    /// <summary>The requests that it takes, once it was opened.</summary>
    internal IEnumerable<PartNeed> Needs
    {
        get
        {
            int posts = PostsToRead.Length + _listPages;
            int searched = _searches.Sum(search => search.Count);
            int candidates = _searches.Sum(search => search.Candidates.Count());
            int known = _postOfComment.Count;
            int contents = PostIds.Count() + known + searched;
            yield return new PartNeed("Post", posts, posts, $"posts by ID: {PostsToRead.Length}" + (searched > 0 ? ", and the lists of posts in which comments are searched" : string.Empty));
            yield return new PartNeed(
                "Comment",
                known + Math.Min(candidates, _searches.Count),
                known + candidates,
                $"comments by ID: {known}" + (searched > 0 ? $"; comments without a post: {searched}, searched post by post, 100 comments per request, until found" : string.Empty));
            yield return new PartNeed("Member", MemberIds.Count(), MemberIds.Count() + contents, "the reported members and the authors, each once");
        }
    }

    private IEnumerable<ulong> PostIds => _reports.Select(report => report.PostId).OfType<ulong>().Distinct();

    private IEnumerable<ulong> MemberIds => _reports.Where(IsAboutMember).Select(report => report.TargetableId).OfType<ulong>().Distinct();

    // Lists in which comments are searched have posts, too.
    private ulong[] PostsToRead => [.. PostIds.Where(id => _posts[id] is null)];

    /// <summary>Lists the posts in which comments are searched.</summary>
    internal void Open()
    {
        int before = _reader.Sent;
        foreach (CommentSearch search in _searches)
        {
            Wait(search.ListAsync());
            foreach (Post post in search.Posts)
            {
                _posts.Add(post.Id, post);
            }
        }

        _listPages = _reader.Sent - before;
    }

    /// <summary>Reads the contents and their authors.</summary>
    internal void Read()
    {
        Wait(_posts.ReadAsync(PostsToRead, Posts.Get));
        Wait(_comments.ReadAsync(_postOfComment.Keys, id => Comments.Get(_postOfComment[id], id)));
        foreach (CommentSearch search in _searches)
        {
            Wait(search.FindAsync(_comments));
        }

        ReadMembers();
        WriteFailures(_posts, "post");
        WriteFailures(_comments, "comment");
        WriteFailures(_members, "member");
    }

    /// <summary>The row of a report.</summary>
    internal AbuseReportContent RowOf(AbuseReport report)
    {
        Post? post = _posts[report.PostId];
        Comment? comment = _comments[report.CommentId];
        Member? member = IsAboutMember(report) ? _members[report.TargetableId] : null;
        ulong? authorId = post?.CreatorId ?? comment?.AuthorId ?? (IsAboutMember(report) ? report.TargetableId : null);
        return new AbuseReportContent(report)
        {
            PostId = report.PostId ?? comment?.PostId ?? (report.CommentId is ulong id && _postOfComment.TryGetValue(id, out ulong postId) ? postId : null),
            CommentId = report.CommentId,
            ContentStatus = StatusOf(report, (object?)post ?? (object?)comment ?? member),
            Title = post?.Title,
            Text = (string.IsNullOrWhiteSpace(post?.Description) ? post?.Summary : post?.Description) ?? comment?.Text ?? member?.Bio,
            AuthorId = authorId,
            Author = _members[authorId] is { } author ? author.Name ?? author.ToString() : null,
            Permalink = post?.Permalink ?? comment?.Permalink ?? member?.Permalink,
        };
    }

    private static bool IsAboutMember(AbuseReport report) => report.TargetableType is "User" or "Member";

    private ReportedContentStatus StatusOf(AbuseReport report, object? content) =>
        content is not null ? ReportedContentStatus.Found
        : report.PostId is null && report.CommentId is null && !IsAboutMember(report) ? ReportedContentStatus.NotSupported
        : _posts.HasFailed(report.PostId) || _comments.HasFailed(report.CommentId) || (IsAboutMember(report) && _members.HasFailed(report.TargetableId)) ? ReportedContentStatus.NotRead
        : ReportedContentStatus.NotFound;

    private void ReadMembers()
    {
        HashSet<ulong> ids = [.. MemberIds, .. PostIds.Select(id => _posts[id]?.CreatorId).OfType<ulong>(), .. _comments.Found.Select(comment => comment.AuthorId).OfType<ulong>()];
        using var chosen = new ChosenMembers(_cmdlet, _connection, _reader);
        foreach (ulong id in ids)
        {
            chosen.Add(id, null);
        }

        chosen.Open(readAll: false);
        var left = new List<ulong>();
        foreach (Wanted wanted in chosen.Read())
        {
            if (wanted.Member is { } member)
            {
                _members.Add(member.Id, member);
            }
            else
            {
                left.Add(wanted.Id);
            }
        }

        Wait(_members.ReadAsync(left, Members.Get));
    }

    private void WriteFailures<T>(ReportedObjects<T> objects, string what)
        where T : class
    {
        foreach (var failure in objects.Failures)
        {
            _cmdlet.WriteError(ErrorRecords.From(failure.Value, failure.Key, _cmdlet.MyInvocation.MyCommand, $"Read the reported {what} {failure.Key}"));
        }
    }

    private void Wait(Task task)
    {
        _cmdlet.WaitAny(task);
        task.GetAwaiter().GetResult();
    }
}
