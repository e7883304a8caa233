using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Xml.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Commands;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Export-MNReport: its numbers, its requests, and what becomes of failures.</summary>
public sealed class ReportTests
{
    private const string Period = "-Since 2026-03-01Z -Until 2026-06-01Z";
    private const string Call = $"Export-MNReport $args[1] {Period} -Connection $args[0]";

    [Fact]
    public void Its_numbers_are_those_of_the_cmdlets()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ProfileNetwork();
        Assert.Empty(session.Invoke(Call, network.Connection, file.Path).Streams.Error);
        Member[] members = [.. session.Invoke("Get-MNMember -Connection $args[0]", network.Connection).Output.Cast<Member>()];
        Assert.Equal("250", file.Figure("Growth", "Members"));
        Assert.Equal($"{members.Count(member => member.CreatedAt >= Day(3, 1))}", file.Figure("Growth", "Joined in the period"));
        Assert.Contains($"May: {members.Count(member => member.CreatedAt >= Day(5, 1))}", ReportFile.Numbers(file.Chart("Joined by month")));
        Assert.Contains($"Apr: {members.Count(member => member.CreatedAt < Day(5, 1))}", ReportFile.Numbers(file.Chart("Members by the end of the month")));
        string[] visits = [.. ReportFile.Numbers(file.Chart("Members by their last visit"))];
        Assert.Equal(250, visits.Sum(line => int.Parse(line.Split(": ")[1], null)));
        Assert.Equal($"Never: {members.Count(member => member.LastVisitedAt is null)}", visits[^1]);
        Assert.Equal($"8 to 30 days ago: {members.Count(member => member.LastVisitedAt < Day(5, 25) && member.LastVisitedAt >= Day(5, 2))}", visits[1]);
        EngagementScore[] scores = [.. session.Invoke($"Measure-MNEngagement Space {Period} -Kind Post, Comment, Reaction -Connection $args[0]", network.Connection).Output.Cast<EngagementScore>()];
        Assert.Equal(
            scores.Select(row => $"{row.Name}: {row.Posts} {row.Comments} {row.Reactions}").Order(StringComparer.Ordinal),
            ReportFile.Numbers(file.Chart("Activity by space")).Order(StringComparer.Ordinal));
        Assert.Equal("3", file.Figure("Open reports", "Open reports"));
    }

    [Theory]
    [InlineData("-Since ([datetime]::MinValue)", "250")]
    [InlineData("-Since ([datetime]::MaxValue)", "250")]
    [InlineData("-Until ([datetime]::MinValue)", "0")]
    [InlineData("-Until ([datetime]::MaxValue)", "250")]
    [InlineData("-Since ([datetime]::MinValue) -Until ([datetime]::MaxValue)", "250")]
    public void Its_period_may_have_no_end(string period, string members)
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        Assert.Empty(session.Invoke($"Export-MNReport $args[1] {period} -Connection $args[0]", new ProfileNetwork().Connection, file.Path).Streams.Error);
        Assert.Equal(members, file.Figure("Growth", "Members"));
    }

    [Fact]
    public void Money_is_shown_by_currency_and_never_added_up()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ReportNetwork();
        network.Lists["/subscriptions"] = [Paid(2900, "EUR", "month"), Paid(12000, "eur", "year"), Paid(500, "JPY", "month"), Paid(1000, "USD", "week"), Paid(0, "USD", "month")];
        network.Lists["/purchases"] = [Bought(19900, "USD"), Bought(1500, "JPY"), Bought(700, "JPY")];
        Assert.Empty(session.Invoke(Call, network.Connect(), file.Path).Streams.Error);
        XElement section = file.Section("Plans and revenue");
        string[] Money(string label) => [.. section.Descendants("dt").Where(term => term.Value == label).Select(term => term.ElementsAfterSelf("dd").Single().Value)];
        Assert.Equal(["39.00 EUR", "500 JPY", "43.33 USD"], Money("A month, from subscriptions"));
        Assert.Equal(["2200 JPY", "199.00 USD"], Money("Purchases in the period").Select(text => text.Replace(",", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_estimate_is_what_it_takes_but_for_reactions_to_comments()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ProfileNetwork();
        RequestEstimate[] parts = [.. session.Invoke($"{Call} -Estimate", network.Connection, file.Path).Output.Cast<RequestEstimate>()];
        Assert.False(File.Exists(file.Path));
        Assert.All(network.Paths, path => Assert.DoesNotContain(path.Split('/'), part => part is "comments" or "reactions" or "rsvps"));
        int before = network.Paths.Count;
        session.Invoke(Call, network.Connection, file.Path);
        int made = network.Paths.Count - before;
        Assert.Equal(parts[^1].Requests + network.Requests("/comments/*/reactions"), made);
        Assert.Equal(parts[..^1].Sum(part => part.Requests), parts[^1].Requests);
        Assert.Equal($"{made}", file.Figure("What this report cost", "Requests"));
        Assert.Equal(made, network.Targets.Skip(before).Distinct().Count());
    }

    [Theory]
    [InlineData("Growth, Activity", "/members /members /members")]
    [InlineData("AbuseReport", "/abuse_reports")]
    [InlineData("Plan", "/purchases /subscriptions")]
    [InlineData("Event", "/events /events/*/rsvps")]
    public void Lists_of_other_sections_are_not_read(string sections, string paths)
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ProfileNetwork();
        session.Invoke($"{Call} -Section {sections}", network.Connection, file.Path);
        Assert.Equal(paths, string.Join(' ', network.Paths.Select(ProfileNetwork.Pattern).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_budget_that_cannot_do_is_refused_before_the_replies_are_read()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        File.WriteAllText(file.Path, "old");
        var network = new ProfileNetwork(budget: 30);
        Run run = session.Invoke(Call, network.Connection, file.Path);
        Assert.StartsWith("MNBudgetExceeded,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.InRange(network.Paths.Count, 1, 8);
        Assert.Equal("old", file.Text);
        Assert.Single(Directory.GetFiles(file.Folder));
    }

    [Theory]
    [InlineData("GET /abuse_reports 403 x9", "Open reports")]
    [InlineData("GET /subscriptions 403 x9", "Plans and revenue")]
    [InlineData("GET /members 403 x9", "Growth, active and inactive members")]
    [InlineData("GET /posts 403 x9", "Engagement")]
    public void A_section_that_cannot_be_read_says_so_and_the_others_are_written(string fault, string heading)
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ProfileNetwork(faults: fault);
        Run run = session.Invoke(Call, network.Connection, file.Path);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        XElement problem = Assert.Single(file.Page.Descendants("p"), text => text.Attribute("class")?.Value == "problem");
        Assert.Equal(heading, problem.Parent!.Element("h2")!.Value);
        Assert.Contains("403", problem.Value, StringComparison.Ordinal);
        Assert.Contains(heading, error.ToString(), StringComparison.Ordinal);
        Assert.InRange(file.Headings.Count, 6, 7);
    }

    [Fact]
    public void Replies_that_cannot_be_read_are_counted_in_the_report()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ProfileNetwork(faults: "GET /posts/*/comments 403 x2");
        Run run = session.Invoke($"{Call} -Section Engagement", network.Connection, file.Path);
        Assert.Equal(2, run.Streams.Error.Count);
        Assert.Contains(file.Section("Engagement").Elements("p"), text => text.Value == "Incomplete: the replies to 2 posts could not be read.");
    }

    [Theory]
    [InlineData("GET /abuse_reports 401 x9")]
    [InlineData("GET /posts/*/comments 401 x9")]
    public void A_failure_of_the_connection_leaves_the_file_as_it_was(string fault)
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        File.WriteAllText(file.Path, "old");
        Run run = session.Invoke(Call, new ProfileNetwork(faults: fault).Connection, file.Path);
        Assert.NotEmpty(run.Streams.Error);
        Assert.Equal("old", file.Text);
        Assert.Equal([file.Path], Directory.GetFiles(file.Folder));
    }

    [Theory]
    [InlineData("-NoClobber", "MNFileExists", false)]
    [InlineData("", "MNFileReadOnly", true)]
    public void A_file_that_must_stay_is_refused_before_any_request(string parameters, string id, bool isReadOnly)
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        File.WriteAllText(file.Path, "old");
        File.SetAttributes(file.Path, isReadOnly ? FileAttributes.ReadOnly : FileAttributes.Normal);
        var network = new ProfileNetwork();
        Run run = session.Invoke($"{Call} -Section AbuseReport {parameters}", network.Connection, file.Path);
        Assert.StartsWith(id + ",", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal("old", file.Text);
        Assert.Empty(network.Paths);
        Run forced = session.Invoke($"{Call} -Section AbuseReport -Force -PassThru", network.Connection, file.Path);
        Assert.Equal(file.Path, Assert.IsType<FileInfo>(Assert.Single(forced.Output)).FullName);
        Assert.NotEqual("old", file.Text);
    }

    [Fact]
    public void WhatIf_sends_and_writes_nothing()
    {
        using var session = new Session(withFiles: true);
        using var file = new ReportFile();
        var network = new ProfileNetwork();
        session.Invoke($"{Call} -WhatIf", network.Connection, file.Path);
        Assert.Empty(network.Paths);
        Assert.False(File.Exists(file.Path));
    }

    private static DateTimeOffset Day(int month, int day) => new(2026, month, day, 0, 0, 0, TimeSpan.Zero);

    private static string Paid(long amount, string currency, string interval) =>
        Payment(amount, currency, interval, "\"subscription\":{\"id\":" + (amount + 1) + ",\"purchased_at\":\"2026-01-01T00:00:00Z\",\"canceled_at\":null}");

    private static string Bought(long amount, string currency) => Payment(amount, currency, "one_time", "\"purchase\":{\"id\":" + (amount + 1) + ",\"purchased_at\":\"2026-04-01T00:00:00Z\"}");

    private static string Payment(long amount, string currency, string interval, string detail) =>
        $$"""{"id":{{amount + 1}},"member_id":{{amount + 1}},"plan":{"id":7,"name":"Plan","amount":{{amount}},"currency":"{{currency}}","interval":"{{interval}}" },{{detail}} }""";
}
