using System;
using System.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Connections;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>-InstanceAt with only a date: the instance on that day by the clock of the event.</summary>
public sealed class InstanceDayTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Get-MNEventRsvp 5800002 -InstanceAt 2026-06-09")]
    [InlineData("Get-MNEventRsvp 5800002 -InstanceAt 'June 9, 2026'")]
    [InlineData("[pscustomobject]@{ EventId = 5800002; InstanceAt = '2026-06-09' } | Get-MNEventRsvp")]
    public void A_date_takes_one_request_for_the_event(string script)
    {
        (Run run, string[] sent) = Invoke(script);
        Assert.Empty(run.Streams.Error);
        Assert.Equal(["GET 5800002", "GET rsvps?instance_at=2026-06-09T15%3A00%3A00Z"], sent);
        Assert.Equal(1, Assert.IsType<Rsvp>(Assert.Single(run.Output)).EventInstance!.InstanceIndex);
    }

    [Theory]
    [InlineData("Get-MNEventRsvp 5800002 -InstanceAt '2026-06-09T15:00Z'")]
    [InlineData("Get-MNEventRsvp 5800002 -InstanceAt '2026-06-09T17:00+02:00'")]
    [InlineData("Get-MNEventRsvp 5800002 -InstanceAt ([datetimeoffset]'2026-06-09T15:00Z')")]
    [InlineData("Get-MNEventRsvp 5800002 -InstanceAt ([datetime]::SpecifyKind('2026-06-09 15:00', 'Utc'))")]
    public void A_time_costs_nothing_more(string script) =>
        Assert.Equal(["GET rsvps?instance_at=2026-06-09T15%3A00%3A00Z"], Invoke(script).Sent);

    [Theory]
    [InlineData("$e | Get-MNEventRsvp -InstanceAt 2026-06-09")]
    [InlineData("$e | Set-MNEventRsvp -MemberId 20000013 -Status Yes -InstanceAt 2026-06-09")]
    public void A_piped_event_tells_its_dates_itself(string script)
    {
        (Run run, string[] sent) = Invoke("$e = Get-MNEvent 5800002; " + script);
        Assert.Equal(2, sent.Length);
        Assert.Equal(1, Assert.IsType<Rsvp>(Assert.Single(run.Output)).EventInstance!.InstanceIndex);
    }

    [Fact]
    public void Rows_of_one_event_read_it_once()
    {
        (Run run, string[] sent) = Invoke("20000013, 20000014, 20000015 | ForEach-Object { [pscustomobject]@{ MemberId = $_ } } | Set-MNEventRsvp 5800002 -Status No -InstanceAt 2026-06-16");
        Assert.Equal(["GET 5800002", "POST rsvps", "POST rsvps", "POST rsvps"], sent);
        Assert.All(run.Output, reply => Assert.Equal(2, ((Rsvp)reply).EventInstance!.InstanceIndex));
    }

    [Theory]
    [InlineData("2026-06-10", "the nearest before is 2026-06-09 15:00 +00:00, the nearest after 2026-06-16 15:00 +00:00.")]
    [InlineData("2026-01-01", "the nearest before is none, the nearest after 2026-06-02 15:00 +00:00.")]
    [InlineData("2027-01-01", "the nearest before is 2026-08-04 15:00 +00:00, the nearest after none.")]
    public void A_day_without_an_instance_names_the_nearest(string day, string words)
    {
        foreach (string script in (string[])["Get-MNEventRsvp 5800002", "Set-MNEventRsvp 5800002 -MemberId 20000013 -Status Yes"])
        {
            (Run run, string[] sent) = Invoke($"{script} -InstanceAt {day}");
            Assert.StartsWith("MNInstanceNotFound,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
            Assert.Contains($"no instance on {day}: {words}", run.Streams.Error[0].Exception.Message, StringComparison.Ordinal);
            Assert.Equal(["GET 5800002"], sent);
        }
    }

    [Fact]
    public void An_event_that_takes_place_once_has_no_instance_to_name()
    {
        Assert.Equal(["GET 5800001", "GET rsvps"], Invoke("Get-MNEventRsvp 5800001 -InstanceAt 2026-06-18").Sent);
        (Run run, _) = Invoke("Get-MNEventRsvp 5800001 -InstanceAt 2026-06-19");
        Assert.Contains("it takes place once, at 2026-06-18 17:00 +00:00", Assert.Single(run.Streams.Error).Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_is_that_of_the_clock_of_the_event()
    {
        var daily = new Recorder("""{"id":7,"title":"Late","starts_at":"2026-06-01T22:30:00Z","time_zone":"Europe/Berlin","recurrence_rule":"FREQ=DAILY;COUNT=9","items":[]}""");
        _session.Invoke("Get-MNEventRsvp 7 -InstanceAt 2026-06-03 -Connection $args[0]", daily.Connect());
        Assert.Contains("instance_at=2026-06-02T22%3A30%3A00Z", daily.Sent[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_cannot_be_read_is_an_error()
    {
        (Run run, _) = Invoke("Get-MNEventRsvp 99999999 -InstanceAt 2026-06-09");
        Assert.StartsWith("MNNotFound,", Assert.Single(run.Streams.Error).FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    private (Run Run, string[] Sent) Invoke(string script)
    {
        var service = new Service();
        MNConnection connection = service.Connect();
        Run run = _session.Invoke("$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; " + script, connection);
        return (run, [.. service.Arrived.All.Select(request => request.Split("&per_page")[0].Split("?per_page")[0].Split("&page")[0].Split("?page")[0])]);
    }
}
