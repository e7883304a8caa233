using System;
using System.Text.Json;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of time zones of event times.</summary>
public sealed class EventTimeTests
{
    private const string New = "New-MNEvent -SpaceId 1 -Title T -EventType local ";

    [Theory]
    [InlineData(New + "-TimeZone Europe/Berlin -StartsAt '2026-07-01 18:00' -EndsAt '2026-07-01 19:00'", "2026-07-01T18:00:00+02:00")]
    [InlineData(New + "-TimeZone Europe/Berlin -StartsAt '2026-01-15 18:00' -EndsAt '2026-01-15 19:00'", "2026-01-15T18:00:00+01:00")]
    [InlineData(New + "-TimeZone 'W. Europe Standard Time' -StartsAt '2026-07-01 18:00' -EndsAt '2026-07-01 19:00'", "2026-07-01T18:00:00+02:00")]
    [InlineData(New + "-TimeZone Asia/Tokyo -StartsAt ([datetime]'2026-07-01 18:00') -EndsAt ([datetime]'2026-07-01 19:00')", "2026-07-01T18:00:00+09:00")]
    [InlineData(New + "-TimeZone Europe/Berlin -StartsAt '2026-07-01T18:00:00-05:00' -EndsAt '2026-07-01T19:00:00-05:00'", "2026-07-01T18:00:00-05:00")]
    [InlineData(New + "-TimeZone Europe/Berlin -StartsAt '2026-07-01T18:00:00Z' -EndsAt '2026-07-01T19:00:00Z'", "2026-07-01T18:00:00+00:00")]
    [InlineData(New + "-TimeZone Europe/Berlin -StartsAt ([datetimeoffset]'2026-07-01T18:00:00-05:00') -EndsAt ([datetimeoffset]'2026-07-01T19:00:00-05:00')", "2026-07-01T18:00:00-05:00")]
    [InlineData(New + "-TimeZone Europe/Berlin -StartsAt ([datetime]::SpecifyKind('2026-07-01 18:00', 'Utc')) -EndsAt ([datetime]::SpecifyKind('2026-07-01 19:00', 'Utc'))", "2026-07-01T18:00:00+00:00")]
    [InlineData("[pscustomobject]@{ SpaceId = 1; Title = 'T'; EventType = 'local'; EndsAt = '2026-07-01 19:00'; StartsAt = '2026-07-01 18:00'; TimeZone = 'Europe/Berlin' } | New-MNEvent", "2026-07-01T18:00:00+02:00")]
    [InlineData("[pscustomobject]@{ EventId = 1; StartsAt = '2026-07-01 18:00'; TimeZone = 'Europe/Berlin' } | Set-MNEvent", "2026-07-01T18:00:00+02:00")]
    [InlineData("Set-MNEvent 1 -StartsAt '2026-07-01 18:00' -TimeZone Europe/Berlin", "2026-07-01T18:00:00+02:00")]
    public void A_time_without_an_offset_is_one_in_the_time_zone_specified(string script, string startsAt)
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke($"$PSDefaultParameterValues['*-MN*:Connection'] = $args[0]; {script}; {script} -WhatIf", service.Connect());
        Assert.Empty(session.Errors);
        Assert.Equal(startsAt, Field(Assert.Single(service.Sent), "starts_at"));
        string line = Assert.Single(session.Window.Lines.All, line => line.StartsWith("What if:", StringComparison.Ordinal));
        Assert.Contains(startsAt[^6..], line, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_is_one_in_the_time_zone_too()
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke(New + "-TimeZone Asia/Tokyo -Frequency Daily -Until '2026-08-01' -StartsAt '2026-07-01 18:00' -EndsAt '2026-07-01 19:00' -Connection $args[0]", service.Connect());
        Assert.Equal("2026-08-01T00:00:00+09:00", Field(Assert.Single(service.Sent), "recur_until"));
    }

    [Fact]
    public void Without_a_time_zone_it_is_one_of_this_computer()
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke(New + "-StartsAt '2026-07-01 18:00' -EndsAt '2026-07-01 19:00' -Connection $args[0]", service.Connect());
        var expected = new DateTimeOffset(new DateTime(2026, 7, 1, 18, 0, 0, DateTimeKind.Local));
        Assert.Equal(expected, DateTimeOffset.Parse(Field(Assert.Single(service.Sent), "starts_at"), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("-TimeZone Europe/Berlin -StartsAt '2026-03-29 02:30' -EndsAt '2026-03-29 04:30'", "does not exist")]
    [InlineData("-TimeZone Europe/Berlin -StartsAt '2026-10-25 02:30' -EndsAt '2026-10-25 04:30'", "comes twice")]
    [InlineData("-TimeZone Nowhere/Land -StartsAt '2026-07-01 18:00' -EndsAt '2026-07-01 19:00'", "not known")]
    public void A_time_that_is_no_moment_is_an_error(string times, string words)
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke(New + times + " -Connection $args[0]", service.Connect());
        Assert.Empty(service.Sent);
        Assert.StartsWith("MNInvalidTime", session.Errors[0].FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(words, session.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_time_zone_is_passed_on_with_times_that_have_offsets()
    {
        using var session = new Session();
        var service = new Recorder();
        session.Invoke(New + "-TimeZone Nowhere/Land -StartsAt '2026-07-01T18:00Z' -EndsAt '2026-07-01T19:00Z' -Connection $args[0]", service.Connect());
        Assert.Equal("Nowhere/Land", Field(Assert.Single(service.Sent), "time_zone"));
    }

    private static string Field(string sent, string name)
    {
        using JsonDocument body = JsonDocument.Parse(sent[sent.IndexOf('{', StringComparison.Ordinal)..]);
        return body.RootElement.GetProperty(name).GetString()!;
    }
}
