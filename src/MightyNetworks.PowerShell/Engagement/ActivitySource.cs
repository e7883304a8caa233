using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Cmdlets;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.PowerShell.Connections;
using MightyNetworks.PowerShell.Dispatch;
using MightyNetworks.PowerShell.Reporting;

namespace MightyNetworks.PowerShell.Engagement;

/// <summary>
/// The activity of the members of one network in a period, with the fewest requests: first the lists of posts and events, which tell what
/// the rest takes, then what members replied to each. Used by the pipeline's thread only.
/// </summary>
internal sealed class ActivitySource
{
    private readonly MNRequestCommand _cmdlet;
    private readonly MNConnection _connection;
    private readonly ActivityQuery _query;
    private readonly ReplyReader _replies;
    private readonly Dictionary<ulong, string> _names = [];
    private int _postPages;
    private int _eventPages;
    private ExceptionDispatchInfo? _end;

    /// <param name="cmdlet">The cmdlet that waits, and that errors and warnings are written to.</param>
    /// <param name="connection">The network.</param>
    /// <param name="query">What is wanted.</param>
    internal ActivitySource(MNRequestCommand cmdlet, MNConnection connection, ActivityQuery query)
    {
        _cmdlet = cmdlet;
        _connection = connection;
        _query = query;
        Reader = new NetworkReader(cmdlet, connection);
        _replies = new ReplyReader(Reader, query, connection.NetworkId);
    }

    /// <summary>The posts of the spaces, once it was opened; none if only RSVPs are wanted.</summary>
    internal IReadOnlyList<Post> Posts { get; private set; } = [];

    /// <summary>The events of the network, once it was opened; none if no RSVPs are wanted.</summary>
    internal IReadOnlyList<Event> Events { get; private set; } = [];

    /// <summary>Sends the requests; for other lists of the same job, too.</summary>
    internal NetworkReader Reader { get; }

    /// <summary>The number of requests sent so far.</summary>
    internal int Requests => Reader.Sent;

    /// <summary>The number of posts and events whose replies could not be read.</summary>
    internal int Unread { get; private set; }

    /// <summary>The requests that it takes, once it was opened.</summary>
    internal IReadOnlyList<PartNeed> Needs => [.. Parts()];

    private Post[] PostsToRead => [.. Posts.Where(post => _replies.ReadsComments(post) || _replies.ReadsReactions(post)).OrderByDescending(Newest)];

    private Event[] EventsToRead => [.. Events.Where(item => _query.MayHaveReplies(item) && !_query.IsQuiet(item))];

    /// <summary>Tells the name of a member, where neither RSVPs nor events do.</summary>
    internal void Know(Member member)
    {
        if (member.Name is { } name)
        {
            _names[member.Id] = name;
        }
    }

    /// <summary>Reads the lists of posts and events.</summary>
    /// <exception cref="MightyNetworksException">A list could not be read.</exception>
    internal void Open()
    {
        _cmdlet.CheckOpen(_connection);
        _cmdlet.Progress.Connection = _connection;
        if (_query.NeedsPosts)
        {
            int before = Requests;
            Posts = _cmdlet.Wait(ListPostsAsync());
            _postPages = Requests - before;
        }

        if (_query.Wants(MemberActivityKind.Rsvp))
        {
            int before = Requests;
            Events = _cmdlet.Wait(Reader.AllAsync(Client.Operations.Events.List()));
            _eventPages = Requests - before;
            foreach (User creator in Events.Select(item => item.Creator).OfType<User>().Where(creator => !string.IsNullOrWhiteSpace(creator.Name)))
            {
                _names[creator.Id] = creator.Name!;
            }
        }

        WriteShortfalls();
    }

    /// <summary>
    /// Reads the activity, newest first. A post or event that cannot be read is an error, and the others are read; after a failure of the
    /// connection, what was read comes before the exception.
    /// </summary>
    /// <exception cref="MightyNetworksException">The connection failed.</exception>
    internal IEnumerable<MemberActivity> Read()
    {
        var queue = new ActivityQueue();
        queue.Add(PublishedPosts());
        Event[] events = EventsToRead;
        Post[] posts = PostsToRead;
        _cmdlet.Progress.Total = events.Length + posts.Length;
        foreach ((Event item, Task<List<MemberActivity>> reading) in InOrder(events, _replies.ReadAsync))
        {
            Take(queue, reading, item.Id, "RSVPs to event");
        }

        int done = 0;
        foreach (MemberActivity activity in queue.TakeNewerThan(BoundAt(posts, done)))
        {
            yield return Named(activity);
        }

        foreach ((Post post, Task<List<MemberActivity>> reading) in InOrder(posts, _replies.ReadAsync))
        {
            Take(queue, reading, post.Id, "comments and reactions of post");
            foreach (MemberActivity activity in queue.TakeNewerThan(BoundAt(posts, ++done)))
            {
                yield return Named(activity);
            }
        }

        foreach (MemberActivity activity in queue.TakeNewerThan(null))
        {
            yield return Named(activity);
        }

        WriteNotes();
        _end?.Throw();
    }

    // Nothing says that a reaction counts as the post's activity.
    private DateTimeOffset Newest(Post post) =>
        _query.IncludeQuiet || _query.Wants(MemberActivityKind.Reaction) ? DateTimeOffset.MaxValue : post.LastActivityAt ?? DateTimeOffset.MaxValue;

    private DateTimeOffset? BoundAt(Post[] posts, int done) => done < posts.Length ? Newest(posts[done]) : null;

    private async Task<List<Post>> ListPostsAsync()
    {
        if (_query.SpaceIds.Count == 0)
        {
            return await Reader.AllAsync(Client.Operations.Posts.List()).ConfigureAwait(false);
        }

        var posts = new List<Post>();
        foreach (ulong spaceId in _query.SpaceIds)
        {
            posts.AddRange(await Reader.AllAsync(Client.Operations.Posts.List(spaceId)).ConfigureAwait(false));
        }

        return posts;
    }

    private List<MemberActivity> PublishedPosts()
    {
        var published = new List<MemberActivity>();
        if (_query.Wants(MemberActivityKind.Post))
        {
            _replies.Add(published, Posts.Where(ActivityQuery.IsPublished).Select(post => ActivityRows.Of(post, _connection.NetworkId)));
        }

        return published;
    }

    /// <summary>Reads for each item, several at a time, and hands the readings over in the order of the items, until the connection fails.</summary>
    private IEnumerable<(TItem Item, Task<List<MemberActivity>> Reading)> InOrder<TItem>(TItem[] items, Func<TItem, Task<List<MemberActivity>>> read)
    {
        var running = new Queue<(TItem Item, Task<List<MemberActivity>> Reading)>();
        int next = 0;
        while (_end is null && (next < items.Length || running.Count > 0))
        {
            while (next < items.Length && running.Count < _cmdlet.ThrottleLimit)
            {
                TItem item = items[next++];
                running.Enqueue((item, Task.Run(() => read(item))));
            }

            _cmdlet.WaitAny(running.Peek().Reading);
            _cmdlet.Progress.Done++;
            yield return running.Dequeue();
        }
    }

    private void Take(ActivityQueue queue, Task<List<MemberActivity>> reading, ulong id, string what)
    {
        try
        {
            List<MemberActivity> read = reading.GetAwaiter().GetResult();
            read.ForEach(Learn);
            queue.Add(read);
        }
        catch (OperationCanceledException) when (_cmdlet.Cancellation.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
        catch (MightyNetworksException failure) when (failure.Reason is FailureReason.NotFound)
        {
            _cmdlet.WriteVerbose($"The {what} {id} are gone: it was removed meanwhile.");
        }
        catch (MightyNetworksException failure) when (ErrorRecords.ConcernsConnection(failure))
        {
            _end = ExceptionDispatchInfo.Capture(failure);
        }
        catch (MightyNetworksException failure)
        {
            Unread++;
            _cmdlet.WriteError(ErrorRecords.From(failure, id, _cmdlet.MyInvocation.MyCommand, $"Read the {what} {id}"));
        }
    }

    private void Learn(MemberActivity activity)
    {
        if (activity is { MemberId: ulong id, Member: { } name })
        {
            _names[id] = name;
        }
    }

    private MemberActivity Named(MemberActivity activity)
    {
        if (activity is { Member: null, MemberId: ulong id } && _names.TryGetValue(id, out string? name))
        {
            activity.Member = name;
        }

        return activity;
    }

    private IEnumerable<PartNeed> Parts()
    {
        string quiet = QuietPosts is > 0 and int left ? $"; {left} without activity in the period are left out" : string.Empty;
        if (_query.NeedsPosts)
        {
            yield return new PartNeed("Post", _postPages, _postPages, "the list of posts, 100 per request");
        }

        int commented = Posts.Count(_replies.ReadsComments);
        if (_query.Wants(MemberActivityKind.Comment) || commented > 0)
        {
            yield return Each("Comment", commented, $"the comments on {commented} posts, 100 per request{quiet}");
        }

        if (_query.Wants(MemberActivityKind.Reaction))
        {
            int posts = Posts.Count(_replies.ReadsReactions);
            yield return Each("Reaction", posts, $"the reactions to {posts} posts, and one more for each comment that has reactions");
        }

        if (_query.Wants(MemberActivityKind.Rsvp))
        {
            int events = EventsToRead.Length;
            yield return new PartNeed("Event", _eventPages, _eventPages, "the list of events, 100 per request");
            yield return Each("Rsvp", events, $"the RSVPs to {events} of {Events.Count} events, 100 per request");
        }
    }

    private static PartNeed Each(string part, int requests, string basis) => new(part, requests, requests, basis) { IsOpenEnded = requests > 0 };

    private int QuietPosts => Posts.Count(post => _query.MayHaveReplies(post) && _query.IsQuiet(post));

    private void WriteNotes()
    {
        WriteShortfalls();
        if (_replies.Undated > 0)
        {
            _cmdlet.WriteWarning($"{_replies.Undated} posts, comments, reactions or RSVPs have no time and are left out.");
        }

        if (_query.Wants(MemberActivityKind.Reaction) && QuietPosts is > 0 and int quiet)
        {
            _cmdlet.WriteWarning($"Reactions to comments on {quiet} posts without activity in the period were not read. -IncludeQuiet reads them, with at least {quiet} more requests.");
        }
    }

    private void WriteShortfalls()
    {
        foreach (string shortfall in Reader.TakeShortfalls())
        {
            _connection.NoteIncompleteList();
            _cmdlet.WriteWarning(shortfall);
        }
    }
}
