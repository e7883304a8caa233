using System;
using System.Linq;
using System.Management.Automation;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of Get-MNEvent -From: the dates of events, and the RSVPs to each.</summary>
public sealed class EventPeriodTests
{
    private const string June = "-From 2026-06-01Z -To 2026-07-01Z";

    [Fact]
    public void Every_date_of_the_period_is_an_event_for_the_price_of_the_list()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Get-MNEvent {June} -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(["/events"], network.Paths);
        Event[] dates = [.. run.Output.Cast<Event>()];
        Assert.Equal(
            ["06-02 5800002", "06-09 5800002", "06-11 5800005", "06-16 5800002", "06-18 5800001", "06-23 5800002", "06-27 5800004", "06-30 5800002"],
            dates.Select(date => FormattableString.Invariant($"{date.StartsAt:MM-dd} {date.EventId}")));
        Assert.All(dates, date => Assert.Equal(date.EventId == 5800002 ? date.StartsAt : null, date.InstanceAt));
        Assert.All(dates, date => Assert.Equal("10001", date.NetworkId));
    }

    [Fact]
    public void The_RSVPs_to_each_date_take_one_request()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Get-MNEvent {June} -Connection $args[0] | Get-MNEventRsvp -Connection $args[0]", network.Connection);
        Assert.Empty(run.Streams.Error);
        string[] targets = [.. network.Targets.Where(target => target.Contains("/rsvps", StringComparison.Ordinal))];
        Assert.Equal(8, targets.Length);
        Assert.Equal(5, targets.Count(target => target.Contains("/5800002/rsvps?instance_at=2026-06-", StringComparison.Ordinal)));
        Assert.DoesNotContain(targets, target => target.Contains("instance_at", StringComparison.Ordinal) && !target.Contains("5800002", StringComparison.Ordinal));
        Run all = session.Invoke("Get-MNEvent -Connection $args[0] | Get-MNEventRsvp -Connection $args[0]", network.Connection);
        ulong[] expected = [.. all.Output.Cast<Rsvp>()
            .Where(rsvp => rsvp.EventId is 5800001 or 5800004 or 5800005 || (rsvp.EventId == 5800002 && rsvp.EventInstance!.StartsAt < new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)))
            .Select(rsvp => rsvp.RsvpId).Order()];
        Assert.True(expected.Length > 8);
        Assert.Equal(expected, run.Output.Cast<Rsvp>().Select(rsvp => rsvp.RsvpId).Order());
    }

    [Theory]
    [InlineData("-From 2026-06-02T15:00Z -To 2026-06-09T15:00Z -Title office*", "06-02")]
    [InlineData("-From 2026-06-02T15:00:01Z -To 2026-06-09T15:00:01Z -Title office*", "06-09")]
    [InlineData("-From 2026-06-01Z -Title office* -First 2", "06-02 06-09")]
    [InlineData("-From 2026-06-01Z -Title office* -Skip 8", "07-28 08-04")]
    [InlineData("-From 2026-05-15Z -Title office*", "06-02 06-09 06-16 06-23 06-30 07-07 07-14 07-21 07-28 08-04")]
    [InlineData("-From 2026-04-14Z -Title office*", "06-02 06-09 06-16 06-23 06-30 07-07")]
    [InlineData("-From 2026-09-01Z", "")]
    public void Periods_titles_and_pages_select_dates(string parameters, string days)
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke($"Get-MNEvent {parameters} -Connection $args[0]", network.Connection);
        Assert.Equal(days, string.Join(' ', run.Output.Cast<Event>().Select(date => FormattableString.Invariant($"{date.StartsAt:MM-dd}"))));
    }

    [Fact]
    public void Dates_lead_to_other_cmdlets_by_their_event_and_write_nothing_back()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        session.Invoke("Get-MNEvent -From 2026-06-05Z -To 2026-06-10Z -Connection $args[0] | Set-MNEvent -Link https://example.com/ -Connection $args[0]", network.Connection);
        Assert.Equal(["", "{\"link\":\"https://example.com/\"}"], network.Bodies);
        Assert.Equal("/events/5800002", network.Paths[1]);
    }

    [Fact]
    public void An_empty_period_is_an_error_before_any_request()
    {
        using var session = new Session();
        var network = new ProfileNetwork();
        Run run = session.Invoke("Get-MNEvent -From 2026-06-01 -To 2026-06-01 -Connection $args[0]", network.Connection);
        ErrorRecord error = Assert.Single(run.Streams.Error);
        Assert.StartsWith("MNPeriodEmpty,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Empty(network.Paths);
    }
}
