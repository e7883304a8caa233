using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Get-MNMemberActivity: what it finds, in which order, and with which requests.</summary>
public sealed class ActivityTests
{
    private const string Always = "-Since 2020-01-01Z -Until 2030-01-01Z";

    // What the cmdlets of the single lists tell of the whole network.
    private const string Everything = """
        $c = $args[0]
        foreach ($post in Get-MNPost -Connection $c) {
            [pscustomobject]@{ Line = "Post $($post.PostId) $($post.CreatorId)"; At = $post.PublishedAt }
            foreach ($comment in $post | Get-MNComment -Connection $c) {
                [pscustomobject]@{ Line = "Comment $($comment.CommentId) $($comment.AuthorId)"; At = $comment.CreatedAt }
                Get-MNReaction -CommentId $comment.CommentId -Connection $c | ForEach-Object { [pscustomobject]@{ Line = "Reaction Comment$($comment.CommentId) $($_.MemberId)"; At = $_.CreatedAt } }
            }
            Get-MNReaction -PostId $post.PostId -Connection $c | ForEach-Object { [pscustomobject]@{ Line = "Reaction Post$($post.PostId) $($_.MemberId)"; At = $_.CreatedAt } }
        }
        Get-MNEvent -Connection $c | Get-MNEventRsvp -Connection $c | ForEach-Object { [pscustomobject]@{ Line = "Rsvp $($_.EventId) $($_.MemberId)"; At = $_.Updated } }
        """;

    [Fact]
    public void It_finds_what_the_single_lists_tell_newest_first()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run expected = session.Invoke(Everything, network.Connection);
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -IncludeQuiet -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.Empty(run.Warnings);
        MemberActivity[] found = Activities(run);
        Assert.Equal(ProfileNetwork.Column(expected, "Line").Order(StringComparer.Ordinal), found.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Objects.Select(one => (DateTimeOffset)one.Properties["At"].Value).OrderDescending(), found.Select(one => one.At));
    }

    [Fact]
    public void The_period_has_its_start_and_not_its_end()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        MemberActivity[] all = Activities(session.Invoke($"Get-MNMemberActivity {Always} -IncludeQuiet -Connection $args[0]", network.Connection));
        (DateTimeOffset since, DateTimeOffset until) = (all[^20].At, all[5].At);
        MemberActivity[] found = Activities(session.Invoke("Get-MNMemberActivity -Since $args[1] -Until $args[2] -IncludeQuiet -Connection $args[0]", network.Connection, since, until));
        Assert.Equal(all.Where(one => one.At >= since && one.At < until).Select(Line), found.Select(Line));
        Assert.Contains(found, one => one.At == since);
        Assert.DoesNotContain(found, one => one.At == until);
    }

    [Theory]
    [InlineData("Post", "/posts")]
    [InlineData("Comment", "/posts /posts/*/comments")]
    [InlineData("Post, Comment", "/posts /posts/*/comments")]
    [InlineData("Reaction", "/posts /posts/*/comments /comments/*/reactions /posts/*/reactions")]
    [InlineData("Rsvp", "/events /events/*/rsvps")]
    public void Lists_of_other_kinds_are_not_read(string kinds, string lists)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        MemberActivity[] all = Activities(session.Invoke($"Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection));
        int before = network.Paths.Count;
        MemberActivity[] found = Activities(session.Invoke($"Get-MNMemberActivity {Always} -Kind {kinds} -Connection $args[0]", network.Connection));
        Assert.Equal(lists.Split(' ').Order(), network.Paths.Skip(before).Select(ProfileNetwork.Pattern).Distinct().Order());
        Assert.Equal(all.Where(one => kinds.Split(", ").Contains(one.Kind.ToString())).Select(Line), found.Select(Line));
        Assert.Equal(network.Paths.Skip(before).Distinct().Count(), network.Paths.Count - before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Since 2026-05-01Z -Until 2026-06-01Z")]
    [InlineData("-Since 2026-05-01Z -Until 2026-06-01Z -Kind Post, Comment, Rsvp")]
    [InlineData("-Since 2026-05-01Z -Until 2026-06-01Z -IncludeQuiet -Kind Comment")]
    [InlineData("-Since 2026-03-01Z -Until 2026-04-01Z -SpaceId 3100006 -ThrottleLimit 4")]
    [InlineData(Always)]
    public void The_estimate_is_what_it_takes_but_for_reactions_to_comments(string parameters)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Get-MNMemberActivity {parameters} -Estimate -Connection $args[0]", network.Connection);
        RequestEstimate[] parts = [.. run.Output.Cast<RequestEstimate>()];
        Assert.All(network.Paths, path => Assert.Contains(path, (string[])["/posts", "/events"]));
        int before = network.Paths.Count;
        session.Invoke($"Get-MNMemberActivity {parameters} -Connection $args[0]", network.Connection);
        Assert.Equal(parts[^1].Requests, parts[..^1].Sum(part => part.Requests));
        Assert.Equal(parts[^1].Requests + network.Requests("/comments/*/reactions"), network.Paths.Count - before);
        Assert.Equal("Total", parts[^1].Part);
    }

    [Fact]
    public void Posts_without_activity_in_the_period_cost_nothing_and_lose_no_comment()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        const string Call = "Get-MNMemberActivity -Kind Comment -Since 2026-05-01Z -Until 2026-06-01Z -Connection $args[0]";
        Run run = session.Invoke(Call, network.Connection);
        int read = network.Requests("/posts/*/comments");
        Run whole = session.Invoke($"{Call} -IncludeQuiet", network.Connection);
        Assert.InRange(read, 1, 8);
        Assert.Equal(16, network.Requests("/posts/*/comments") - read);
        Assert.NotEmpty(run.Output);
        Assert.Equal(Activities(whole).Select(Line), Activities(run).Select(Line));
    }

    [Fact]
    public void Reactions_that_are_left_out_are_a_warning()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        session.Invoke("Add-MNReaction -CommentId 60000001 -Emoji x -Connection $args[0]; Add-MNReaction -PostId 5200001 -Emoji y -Connection $args[0]", network.Connection);
        const string Call = "Get-MNMemberActivity -Kind Reaction -Since 2026-06-01Z -Until 2026-06-02Z -Connection $args[0]";
        Run run = session.Invoke(Call, network.Connection);
        Assert.Equal(["Reaction Post5200001 20000001"], Activities(run).Select(Line));
        Assert.Contains("-IncludeQuiet reads them, with at least 16 more requests", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Run whole = session.Invoke($"{Call} -IncludeQuiet", network.Connection);
        Assert.Equal(["Reaction Post5200001 20000001", "Reaction Comment60000001 20000001"], Activities(whole).Select(Line));
        Assert.Empty(whole.Warnings);
    }

    [Fact]
    public void The_newest_comments_need_only_the_posts_that_had_activity_last()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -Kind Post, Comment -Connection $args[0] | Select-Object -First 3", network.Connection);
        Assert.Equal(3, run.Output.Count);
        Assert.InRange(network.Requests("/posts/*/comments"), 1, 3);
        Run all = session.Invoke($"Get-MNMemberActivity {Always} -Kind Post, Comment -Connection $args[0]", network.Connection);
        Assert.Equal(Activities(all).Take(3).Select(Line), Activities(run).Select(Line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Activity_keeps_its_order_with_several_requests_at_once(int limit)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run single = session.Invoke($"Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection);
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -ThrottleLimit {limit} -Connection $args[0]", network.Connection);
        Assert.Equal(Activities(single).Select(Line), Activities(run).Select(Line));
    }

    [Fact]
    public void Piped_members_filter_and_lend_their_names()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run all = session.Invoke($"Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection);
        Run run = session.Invoke($"20000005, 20000012 | Get-MNMember -Connection $args[0] | Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection);
        ulong?[] wanted = [20000005, 20000012];
        Assert.Equal(Activities(all).Where(one => wanted.Contains(one.MemberId)).Select(Line), Activities(run).Select(Line));
        Assert.All(Activities(run), one => Assert.False(string.IsNullOrEmpty(one.Member)));
        Assert.Equal(2, network.Requests("/posts"));
        Assert.Empty(session.Invoke($"@() | Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection).Output);
        Assert.Equal(2, network.Requests("/posts"));
    }

    [Fact]
    public void Spaces_are_read_by_their_own_lists()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run all = session.Invoke($"Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection);
        int before = network.Requests("/posts/*/comments");
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -SpaceId 3100006, 3100008 -Connection $args[0]", network.Connection);
        ulong?[] wanted = [3100006, 3100008];
        Assert.Equal(Activities(all).Where(one => wanted.Contains(one.SpaceId)).Select(Line), Activities(run).Select(Line));
        Assert.Contains(Activities(run), one => one.Kind is MemberActivityKind.Rsvp);
        Assert.Equal(3, network.Requests("/posts/*/comments") - before);
    }

    [Fact]
    public void A_budget_that_cannot_do_is_refused_after_the_lists()
    {
        using var session = new Session();
        var network = new ProfileNetwork(budget: 20);
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNBudgetExceeded,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("take at least 37 more requests (Post 1, Comment 16, Reaction 16, Event 1, Rsvp 5), but the budget of 20 leaves 18", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(["/posts", "/events"], network.Paths);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_post_that_cannot_be_read_is_an_error_and_one_that_is_gone_is_none()
    {
        using var session = new Session();
        var network = new ProfileNetwork(faults: ["GET /posts/5200004/comments 500", "GET /posts/5200003/comments 404"]);
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -Kind Comment -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.Equal(5200004UL, error.TargetObject);
        Assert.StartsWith("Could not read the comments and reactions of post 5200004: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(16, network.Requests("/posts/*/comments"));
        Assert.DoesNotContain(Activities(run), one => one.PostId is 5200003 or 5200004);
        Assert.Contains(Activities(run), one => one.PostId is 5200008);
    }

    [Fact]
    public void A_budget_that_ends_in_the_middle_leaves_what_was_read()
    {
        using var session = new Session();
        var network = new ProfileNetwork(budget: 39);
        Run run = session.Invoke($"Get-MNMemberActivity {Always} -Connection $args[0]", network.Connection);
        Assert.StartsWith("MNBudgetExceeded,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(39, network.Paths.Count);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void An_empty_period_is_an_error_before_any_request()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke("Get-MNMemberActivity -Since 2026-06-01 -Until 2026-06-01 -Connection $args[0]", network.Connection);
        Assert.StartsWith("MNPeriodEmpty,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Empty(network.Paths);
    }

    private static MemberActivity[] Activities(Run run) => [.. run.Output.Cast<MemberActivity>()];

    private static string Line(MemberActivity one) => one.Kind switch
    {
        MemberActivityKind.Post => $"Post {one.PostId} {one.MemberId}",
        MemberActivityKind.Comment => $"Comment {one.CommentId} {one.MemberId}",
        MemberActivityKind.Reaction => $"Reaction {one.TargetType}{one.TargetId} {one.MemberId}",
        _ => $"Rsvp {one.EventId} {one.MemberId}",
    };
}
