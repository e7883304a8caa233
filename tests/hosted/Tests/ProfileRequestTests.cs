using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using MightyNetworks.Sandbox;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Get-MNMemberProfile: the requests it makes, the side it reads from, what it says beforehand, and budgets.</summary>
public sealed class ProfileRequestTests
{
    private const string AllParts = "-Include Tag, Badge, Plan, Space, Answer";

    public static TheoryData<string, int, ListShape> Calls => new()
    {
        { "Get-MNMemberProfile", 250, ListShape.Both },
        { "Get-MNMemberProfile " + AllParts, 40, ListShape.Both },
        { "Get-MNMemberProfile -Include Plan, Space", 250, ListShape.Both },
        { "Get-MNMemberProfile -Include Plan, Space", 1200, ListShape.Both },
        { "Get-MNMemberProfile -Include Plan, Space", 250, ListShape.DataAndMeta },
        { "Get-MNMemberProfile -Include Tag", 120, ListShape.ItemsAndLinks },
        { $"20000001 | Get-MNMemberProfile {AllParts}", 250, ListShape.Both },
        { $"20000001..20000010 | Get-MNMemberProfile {AllParts}", 250, ListShape.Both },
        { "20000001..20000030 | Get-MNMemberProfile -Include Plan, Space", 250, ListShape.Both },
        { "20000001..20000030 | Get-MNMemberProfile -Include Plan, Space", 9000, ListShape.Both },
        { "20000001..20000030 | Get-MNMemberProfile -Include Plan, Space", 250, ListShape.ItemsAndLinks },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void The_estimate_is_the_number_of_requests_made(string call, int members, ListShape shape)
    {
        using var session = new Session();
        var network = new ProfileNetwork(members, shape);
        Run estimate = session.Invoke($"{call} -Estimate -Connection $args[0]", network.Connection);
        long before = network.Connection.RequestsMade;
        Run run = session.Invoke($"{call} -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        RequestEstimate[] parts = [.. estimate.Output.Cast<RequestEstimate>()];
        Assert.Equal(parts[^1].Requests, network.Connection.RequestsMade - before);
        Assert.Equal(parts[^1].Requests, parts[..^1].Sum(part => part.Requests));
        Assert.Equal("Total", parts[^1].Part);
        Assert.DoesNotContain(parts, part => part.Basis.StartsWith("At most", StringComparison.Ordinal));
    }

    [Fact]
    public void The_estimate_makes_only_the_requests_that_tell_the_numbers()
    {
        using var session = new Session();
        var network = new ProfileNetwork(5000);
        Run run = session.Invoke($"Get-MNMemberProfile {AllParts} -Estimate -Connection $args[0]", network.Connection);
        // The first page of the members, of the fields, of the plans, of the spaces, and of the members of each of the plans and spaces.
        int groups = network.Requests("/plans/*/members") + network.Requests("/spaces/*/members");
        Assert.Equal(4 + groups, network.Connection.RequestsMade);
        Assert.Equal(network.Paths.Distinct().Count(), network.Paths.Count);
        Assert.Contains($"the estimate took {4 + groups}", run.Output.Cast<RequestEstimate>().Last().Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-MNMemberProfile", true)]
    [InlineData("20000001..20000002 | Get-MNMemberProfile", false)]
    [InlineData("20000012..20000020 | Get-MNMemberProfile", false)]
    [InlineData("20000001..20000040 | Get-MNMemberProfile", true)]
    public void Spaces_are_read_from_the_side_that_needs_fewer_requests(string call, bool fromLists)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"{call} -Include Space -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(fromLists ? 0 : run.Output.Count, network.Requests("/members/*/spaces"));
        Assert.Equal(fromLists, network.Requests("/spaces/*/members") > 0);
    }

    [Fact]
    public void Both_sides_say_the_same()
    {
        using var session = new Session();
        var network = new ProfileNetwork(40);
        Run lists = session.Invoke("Get-MNMemberProfile -Include Plan, Space -Connection $args[0]", network.Connection);
        Assert.Equal(0, network.Requests("/members/*/spaces"));
        Run members = session.Invoke("$c = $args[0]; Get-MNMember -Connection $c | ForEach-Object { $_ | Get-MNMemberProfile -Include Plan, Space -Connection $c }", network.Connection);
        Assert.Equal(40, network.Requests("/members/*/spaces"));
        Assert.Equal(ProfileNetwork.Column(members, "Plans"), ProfileNetwork.Column(lists, "Plans"));
        Assert.Equal(ProfileNetwork.Column(members, "Spaces"), ProfileNetwork.Column(lists, "Spaces"));
        Assert.Contains(ProfileNetwork.Column(lists, "Spaces"), text => text.Contains("; ", StringComparison.Ordinal));
        Assert.Contains(ProfileNetwork.Column(lists, "Plans"), text => text.Length > 0);
    }

    [Fact]
    public void Piped_members_are_not_read_again_and_each_has_one_row()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke("Get-MNMember -First 3 -Connection $args[0] | ForEach-Object { $_; $_ } | Get-MNMemberProfile -Connection $args[0]", network.Connection);
        Assert.Equal(3, run.Output.Count);
        Assert.Equal(["/members"], network.Paths);
    }

    [Fact]
    public void Many_IDs_are_found_in_the_list()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke("20000250..20000101 | Get-MNMemberProfile -Connection $args[0]", network.Connection);
        Assert.Equal(Enumerable.Range(0, 150).Select(i => $"{20000250 - i}"), ProfileNetwork.Column(run, "MemberId"));
        Assert.All(network.Paths, path => Assert.Equal("/members", path));
    }

    [Fact]
    public void The_first_rows_cost_only_their_own_requests()
    {
        using var session = new Session();
        var network = new ProfileNetwork(5000);
        session.Invoke("Get-MNMemberProfile -Include Tag -Connection $args[0] | Select-Object -First 2", network.Connection);
        Assert.Equal(["/members", "/members/20000001/tags", "/members/20000002/tags"], network.Paths);
    }

    [Theory]
    [InlineData("Tag", 252, "at least 252 more requests (Member 3, Tag 250)")]
    [InlineData("Tag, Badge", 500, "at least 502 more requests (Member 3, Tag 250, Badge 250)")]
    public void A_budget_that_cannot_do_is_refused_before_the_members_are_read(string parts, long budget, string numbers)
    {
        using var session = new Session();
        var network = new ProfileNetwork(budget: budget);
        Run run = session.Invoke($"Get-MNMemberProfile -Include {parts} -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNBudgetExceeded,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains($"the budget of {budget} leaves {budget - 1}", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains(numbers, error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(["/members"], network.Paths);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_budget_that_just_does_is_enough()
    {
        using var session = new Session();
        var network = new ProfileNetwork(110, budget: 112);
        Run run = session.Invoke("Get-MNMemberProfile -Include Tag -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(110, run.Output.Count);
        Assert.Equal(112, network.Connection.RequestsMade);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_budget_that_ends_in_the_middle_leaves_the_complete_rows(int limit)
    {
        using var session = new Session();
        var network = new ProfileNetwork(110, budget: 112);
        Run run = session.Invoke(
            $"$c = $args[0]; $used = $false; Get-MNMemberProfile -Include Tag -ThrottleLimit {limit} -Connection $args[0] | ForEach-Object {{ if (-not $used) {{ $used = $true; $null = Get-MNTag -First 1 -Connection $c }}; $_ }}",
            network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNBudgetExceeded,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(109, run.Output.Count);
    }

    [Fact]
    public void A_member_whose_tags_cannot_be_read_is_an_error_without_a_row()
    {
        using var session = new Session();
        var network = new ProfileNetwork(faults: "GET /members/20000003/tags 500");
        Run run = session.Invoke("20000001..20000005 | Get-MNMemberProfile -Include Tag, Badge -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.Equal(20000003UL, error.TargetObject);
        Assert.StartsWith("Could not read the profile of member 20000003: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["20000001", "20000002", "20000004", "20000005"], ProfileNetwork.Column(run, "MemberId"));
    }

    [Fact]
    public void Rows_keep_the_order_when_several_requests_are_sent_at_once()
    {
        using var session = new Session();
        var network = new ProfileNetwork(40);
        Run run = session.Invoke($"Get-MNMemberProfile {AllParts} -ThrottleLimit 16 -Connection $args[0]", network.Connection);
        Run single = session.Invoke($"Get-MNMemberProfile {AllParts} -Connection $args[0]", network.Connection);
        Assert.Equal(Text(single.Objects), Text(run.Objects));
    }

    private static IEnumerable<string> Text(IEnumerable<PSObject> rows) =>
        rows.Select(row => string.Join('|', row.Properties.Select(cell => $"{cell.Name}={cell.Value}")));
}
