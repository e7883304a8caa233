using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Measure-MNEngagement: its numbers, its score, and what it requests.</summary>
public sealed class EngagementTests
{
    private const string Period = "-Since 2026-03-01Z -Until 2026-07-01Z";
    private const string Sent = "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($activity))";

    [Theory]
    [InlineData("Member")]
    [InlineData("Space")]
    [InlineData("Post")]
    public void Rows_add_up_the_activity(string by)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        MemberActivity[] activity = [.. session.Invoke($"Get-MNMemberActivity {Period} -Connection $args[0]", network.Connection).Output.Cast<MemberActivity>()];
        Run run = session.Invoke($"Measure-MNEngagement {by} {Period} -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        Func<MemberActivity, ulong?> key = by switch { "Member" => one => one.MemberId, "Space" => one => one.SpaceId, _ => one => one.PostId ?? one.EventId };
        string[] expected = [.. activity.GroupBy(key).Select(group => string.Join(
            ' ',
            group.Key,
            group.Count(one => one.Kind is MemberActivityKind.Post),
            group.Count(one => one.Kind is MemberActivityKind.Comment),
            group.Count(one => one.Kind is MemberActivityKind.Reaction),
            group.Count(one => one.Kind is MemberActivityKind.Rsvp),
            group.Select(one => one.MemberId).Distinct().Count(),
            group.Max(one => one.At).UtcTicks,
            group.Sum(one => one.Kind switch { MemberActivityKind.Post => 5, MemberActivityKind.Comment => 3, MemberActivityKind.Rsvp => 2, _ => 1 })))];
        Assert.True(expected.Length > 3);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Scores(run).Select(row => Line(row, by)).Order(StringComparer.Ordinal));
        Assert.Equal(Scores(run).Select(row => row.Score).OrderDescending(), Scores(run).Select(row => row.Score));
    }

    [Theory]
    [InlineData("Member")]
    [InlineData("Space")]
    [InlineData("Post")]
    public void Activity_in_the_pipeline_costs_nothing_and_gives_the_same(string by)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run read = session.Invoke($"Measure-MNEngagement {by} {Period} -Connection $args[0]", network.Connection);
        session.Invoke($"$global:activity = Get-MNMemberActivity {Period} -Connection $args[0]", network.Connection);
        int before = network.Paths.Count;
        foreach (string pipe in (string[])["$activity", "$activity | ConvertTo-Csv | ConvertFrom-Csv", Sent])
        {
            Run piped = session.Invoke($"{pipe} | Measure-MNEngagement {by}");
            Assert.Empty(piped.Streams.Error);
            string[] expected = [.. Scores(read).Select(row => WithoutTime(row, by))];
            Assert.Equal(expected, Scores(piped).Select(row => WithoutTime(row, by)));
        }

        Assert.Equal(before, network.Paths.Count);
    }

    // A CSV file has the culture of its session, and what another process sends has none. The last two cultures have other calendars.
    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Activity_is_read_as_it_was_written(string culture)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run read = session.Invoke(
            $"[cultureinfo]::CurrentCulture = '{culture}'; $global:activity = Get-MNMemberActivity {Period} -Connection $args[0]; Measure-MNEngagement Member {Period} -Connection $args[0]",
            network.Connection);
        foreach (string pipe in (string[])["$activity | ConvertTo-Csv | ConvertFrom-Csv", Sent])
        {
            Run piped = session.Invoke($"[cultureinfo]::CurrentCulture = '{culture}'; {pipe} | Measure-MNEngagement Member");
            Assert.Empty(piped.Streams.Error);
            Assert.Equal(Scores(read).Select(row => WithoutTime(row, "Member")), Scores(piped).Select(row => WithoutTime(row, "Member")));
        }
    }

    [Fact]
    public void Kinds_spaces_and_the_period_filter_piped_activity()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        session.Invoke($"$global:activity = Get-MNMemberActivity {Period} -Connection $args[0]", network.Connection);
        const string Filter = "-Kind Comment, Post -SpaceId 3100001, 3100006 -Since 2026-03-02Z -Until 2026-05-01Z";
        Run piped = session.Invoke($"$activity | Measure-MNEngagement Space {Filter}");
        Run read = session.Invoke($"Measure-MNEngagement Space {Filter} -Connection $args[0]", network.Connection);
        Assert.Equal(Scores(read).Select(row => Line(row, "Space")), Scores(piped).Select(row => Line(row, "Space")));
        Assert.Equal((ulong[])[3100001, 3100006], Scores(piped).Select(row => row.SpaceId!.Value).Order());
    }

    [Fact]
    public void Spaces_have_names_for_one_request()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Measure-MNEngagement -By Space {Period} -Kind Post -Connection $args[0]", network.Connection);
        Assert.Equal(["/spaces", "/posts"], network.Paths);
        Assert.All(Scores(run), row => Assert.False(string.IsNullOrEmpty(row.Name)));
    }

    [Fact]
    public void Weights_change_the_score_and_the_order()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Measure-MNEngagement -By Member {Period} -Weight @{{ comment = 0.5; Reaction = '0'; Post = [double]1.25 }} -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.All(Scores(run), row => Assert.Equal((row.Posts * 1.25m) + (row.Comments * 0.5m) + (row.Rsvps * 2), row.Score));
        Assert.Equal(Scores(run).Select(row => row.Score).OrderDescending(), Scores(run).Select(row => row.Score));
    }

    [Theory]
    [InlineData("@{ Likes = 1 }", "has the key 'Likes'")]
    [InlineData("@{ 1 = 1 }", "has the key '1'")]
    [InlineData("@{ Post = -1 }", "has the value '-1' for Post")]
    [InlineData("@{ Post = 'many' }", "has the value 'many' for Post")]
    [InlineData("@{ Post = $null }", "has the value '' for Post")]
    [InlineData("@{ Post = $true }", "has the value 'True' for Post")]
    [InlineData("@{ Post = [double]::NaN }", "has the value 'NaN' for Post")]
    public void A_weight_that_is_none_is_an_error_before_any_request(string weight, string words)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Measure-MNEngagement -By Member -Weight {weight} -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNWeightInvalid,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(network.Paths);
    }

    [Fact]
    public void Rows_of_the_same_score_keep_the_order_of_their_newest_activity()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Measure-MNEngagement -By Member {Period} -Weight @{{ Post = 0; Comment = 0; Reaction = 0; Rsvp = 0 }} -Connection $args[0]", network.Connection);
        Assert.True(Scores(run).Length > 10);
        Assert.Equal(Scores(run).Select(row => row.LastActivity).OrderDescending(), Scores(run).Select(row => row.LastActivity));
    }

    [Fact]
    public void Members_without_activity_cost_the_list_of_members()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run active = session.Invoke($"Measure-MNEngagement -By Member {Period} -Connection $args[0]", network.Connection);
        Assert.Equal(0, network.Requests("/members"));
        Run all = session.Invoke($"Measure-MNEngagement -By Member {Period} -IncludeInactive -Connection $args[0]", network.Connection);
        Assert.Equal(3, network.Requests("/members"));
        Assert.Equal(250, Scores(all).Length);
        Assert.All(Scores(all), row => Assert.False(string.IsNullOrEmpty(row.Name)));
        Assert.Equal(Scores(active).Select(row => Line(row, "Member")), Scores(all).Take(Scores(active).Length).Select(row => Line(row, "Member")));
        Assert.All(Scores(all).Skip(Scores(active).Length), row => Assert.Equal((0, 0m, null), (row.People, row.Score, row.LastActivity)));
        session.Invoke($"$global:activity = Get-MNMemberActivity {Period} -Connection $args[0]", network.Connection);
        int before = network.Paths.Count;
        Run piped = session.Invoke("$activity | Measure-MNEngagement -By Member -IncludeInactive -Connection $args[0]", network.Connection);
        Assert.Equal(Scores(all).Select(row => Line(row, "Member")), Scores(piped).Select(row => Line(row, "Member")));
        Assert.Equal(["/members", "/members", "/members"], network.Paths.Skip(before));
    }

    [Fact]
    public void Members_of_a_space_without_activity_cost_its_list()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke("$c = $args[0]; Measure-MNEngagement -By Member -SpaceId 3100005 -Kind Post -IncludeInactive -Connection $c; @(Get-MNSpaceMember 3100005 -Connection $c).Count", network.Connection);
        Assert.Equal((int)run.Output[^1], run.Output.Count - 1);
        Assert.Equal("/posts", network.Paths[0]);
        Assert.All(network.Paths.Skip(1), path => Assert.Equal("/spaces/3100005/members", path));
    }

    [Theory]
    [InlineData("Member", "")]
    [InlineData("Member", "-IncludeInactive")]
    [InlineData("Space", "-Kind Post, Comment")]
    [InlineData("Post", "-Kind Rsvp -ThrottleLimit 4")]
    public void The_estimate_is_what_it_takes(string by, string parameters)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Measure-MNEngagement {by} {parameters} {Period} -Estimate -Connection $args[0]", network.Connection);
        RequestEstimate[] parts = [.. run.Output.Cast<RequestEstimate>()];
        int before = network.Paths.Count;
        session.Invoke($"Measure-MNEngagement {by} {parameters} {Period} -Connection $args[0]", network.Connection);
        Assert.Equal(parts[^1].Requests, parts[..^1].Sum(part => part.Requests));
        Assert.Equal(parts[^1].Requests + network.Requests("/comments/*/reactions"), network.Paths.Count - before);
    }

    [Fact]
    public void A_budget_that_cannot_do_is_refused_before_the_expensive_part()
    {
        using var session = new Session();
        var network = new ProfileNetwork(budget: 20);
        Run run = session.Invoke($"Measure-MNEngagement -By Member {Period} -IncludeInactive -Connection $args[0]", network.Connection);
        Assert.StartsWith("MNBudgetExceeded,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(["/members", "/posts", "/events"], network.Paths);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("Get-MNMember -First 1 -Connection $args[0] | Measure-MNEngagement -By Member -Connection $args[0]", "MNNotActivity,")]
    [InlineData("Measure-MNEngagement -By Space -IncludeInactive -Connection $args[0]", "MNInactiveByMember,")]
    [InlineData("Measure-MNEngagement -By Space -Since 2026-06-02 -Until 2026-06-01 -Connection $args[0]", "MNPeriodEmpty,")]
    public void What_makes_no_sense_is_an_error(string call, string id)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke(call, network.Connection);
        Assert.StartsWith(id, Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.DoesNotContain("/posts", network.Paths);
    }

    private static EngagementScore[] Scores(Run run) => [.. run.Output.Cast<EngagementScore>()];

    private static ulong? Key(EngagementScore row, string by) => by switch { "Member" => row.MemberId, "Space" => row.SpaceId, _ => row.PostId ?? row.EventId };

    private static string Line(EngagementScore row, string by) =>
        string.Join(' ', Key(row, by), row.Posts, row.Comments, row.Reactions, row.Rsvps, row.People, row.LastActivity?.UtcTicks, row.Score);

    // A CSV file has times in whole seconds.
    private static string WithoutTime(EngagementScore row, string by) =>
        string.Join(' ', Key(row, by), row.Posts, row.Comments, row.Reactions, row.Rsvps, row.People, row.LastActivity?.ToUnixTimeSeconds(), row.Score);
}
