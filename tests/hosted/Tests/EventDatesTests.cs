using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using MightyNetworks.PowerShell.Calendar;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the dates of recurring events, with another library's reading of RFC 5545 as the reference.</summary>
public sealed class EventDatesTests
{
    private const string Berlin = "Europe/Berlin";

    private static readonly string[] Rules =
    [
        "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3;COUNT=40", "FREQ=DAILY;BYDAY=MO,WE,FR", "FREQ=DAILY;BYMONTH=3,10", "FREQ=DAILY;BYMONTHDAY=1,-1",
        "FREQ=DAILY;UNTIL=20260401T163000Z", "FREQ=DAILY;UNTIL=20260401T163001Z",
        "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,TH,SU;INTERVAL=2", "FREQ=WEEKLY;BYDAY=TU,SU;WKST=SU;INTERVAL=2;COUNT=20",
        "FREQ=WEEKLY;UNTIL=20261231T235959Z", "FREQ=WEEKLY;BYDAY=TH;BYMONTH=1,6",
        "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=2;COUNT=9", "FREQ=MONTHLY;BYDAY=2MO", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=1TH,3TH", "FREQ=MONTHLY;BYDAY=TH",
        "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYMONTHDAY=1,15,-2", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=MONTHLY;BYDAY=5TH",
        "FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=2", "FREQ=YEARLY;BYMONTH=3,10", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "FREQ=YEARLY;BYDAY=20MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYMONTHDAY=1", "FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13",
    ];

    private static readonly string[] Zones = [Berlin, "America/New_York", "Australia/Lord_Howe", "UTC", "Asia/Kolkata"];

    private static readonly string[] Starts = ["2026-03-05T17:30:00", "2024-02-29T18:00:00", "2025-08-31T02:15:00"];

    public static TheoryData<string> Cases => [.. Rules];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dates_are_those_of_the_reference(string rule)
    {
        // A leap day, and the last day of a month at a time that some clocks skip or show twice, are among the starts.
        foreach ((string zone, string start) in from zone in Zones from start in Starts select (zone, start))
        {
            DateTime clock = DateTime.Parse(start, CultureInfo.InvariantCulture);
            string[] expected = [.. Reference(rule, zone, clock).Take(70)];
            if (expected.Length == 0 || expected[0] != Text(Moment(clock, zone)))
            {
                // A start that does not follow its rule means different things to different calendars.
                expected = [.. expected.Where(date => date != Text(Moment(clock, zone)))];
            }

            Assert.Equal(expected, Dates(Recurring(rule, zone, clock), "2020-01-01", "2036-01-01").Take(expected.Length));
        }
    }

    [Fact]
    public void A_meeting_keeps_its_time_of_the_clock_across_daylight_saving()
    {
        Event item = Recurring("FREQ=WEEKLY;BYDAY=TH", Berlin, new DateTime(2026, 3, 19, 18, 0, 0));
        Assert.Equal(
            ["2026-03-19T17:00:00Z", "2026-03-26T17:00:00Z", "2026-04-02T16:00:00Z", "2026-04-09T16:00:00Z"],
            Dates(item, "2026-03-01", "2026-04-10"));
        Assert.Equal(["2026-10-22T16:00:00Z", "2026-10-29T17:00:00Z"], Dates(item, "2026-10-20", "2026-11-01"));
    }

    [Fact]
    public void A_time_that_the_clocks_skip_comes_an_hour_later_and_one_that_comes_twice_is_the_first()
    {
        Assert.Equal(
            ["2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z"],
            Dates(Recurring("FREQ=DAILY", Berlin, new DateTime(2026, 3, 28, 2, 30, 0)), "2026-03-28", "2026-03-31"));
        Assert.Equal(
            ["2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"],
            Dates(Recurring("FREQ=DAILY", Berlin, new DateTime(2026, 10, 24, 2, 30, 0)), "2026-10-24", "2026-10-27"));
    }

    [Fact]
    public void The_period_has_its_start_and_not_its_end_and_the_count_begins_with_the_event()
    {
        Event item = Recurring("FREQ=DAILY;COUNT=4", "UTC", new DateTime(2026, 6, 1, 9, 0, 0));
        Assert.Equal(["2026-06-02T09:00:00Z", "2026-06-03T09:00:00Z"], Dates(item, "2026-06-02T09:00Z", "2026-06-04T09:00Z"));
        Assert.Equal(["2026-06-03T09:00:00Z", "2026-06-04T09:00:00Z"], Dates(item, "2026-06-02T09:00:01Z", "2027-01-01"));
    }

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=4\nEXDATE:20260602T090000Z", "2026-06-01 2026-06-03 2026-06-04")]
    [InlineData("DTSTART:20260601T090000Z\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEXDATE;VALUE=DATE:20260601,20260603", "2026-06-02")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20260602", "2026-06-01 2026-06-02")]
    [InlineData("freq=daily;until=20260602T090000", "2026-06-01 2026-06-02")]
    [InlineData("FREQ=DAILY;UNTIL=20260602T085959Z", "2026-06-01")]
    public void Ends_and_exceptions_are_read_in_every_form(string rule, string days) =>
        Assert.Equal(days.Split(' '), Dates(Recurring(rule, "UTC", new DateTime(2026, 6, 1, 9, 0, 0)), "2026-01-01", "2026-12-31").Select(date => date[..10]));

    [Theory]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;INTERVAL=0")]
    [InlineData("FREQ=WEEKLY;COUNT=many")]
    [InlineData("FREQ=WEEKLY;FREQ=DAILY")]
    [InlineData("FREQ=1")]
    [InlineData("INTERVAL=2")]
    [InlineData("FREQ=WEEKLY;UNTIL=tomorrow")]
    [InlineData("FREQ=WEEKLY\nRDATE:20260601T090000Z")]
    [InlineData("RRULE:FREQ=WEEKLY\nRRULE:FREQ=DAILY")]
    [InlineData("every other week")]
    public void A_rule_that_is_not_understood_is_a_warning_and_the_first_date(string rule)
    {
        var warnings = new List<string>();
        Event item = Recurring(rule, "UTC", new DateTime(2026, 6, 1, 9, 0, 0));
        Assert.Equal(["2026-06-01T09:00:00Z"], Dates(item, "2026-05-01", "2026-12-31", warnings));
        Assert.StartsWith("The recurrence of event 7 (Talk) is not understood, only its first date is written: ", Assert.Single(warnings), StringComparison.Ordinal);
        Assert.Empty(Dates(item, "2026-07-01", "2026-12-31", warnings));
        Assert.Contains("is outside the period", warnings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_rule_frequency_and_interval_tell_the_dates()
    {
        Event item = Recurring(null, "UTC", new DateTime(2026, 6, 1, 9, 0, 0));
        (item.Frequency, item.Interval) = ("weekly", 2);
        Assert.Equal(["2026-06-01T09:00:00Z", "2026-06-15T09:00:00Z", "2026-06-29T09:00:00Z"], Dates(item, "2026-06-01", "2026-07-10"));
    }

    [Fact]
    public void A_zone_that_is_not_known_is_a_warning_and_loses_no_date()
    {
        var warnings = new List<string>();
        Event item = Recurring("FREQ=DAILY;COUNT=2", "UTC", new DateTime(2026, 6, 1, 9, 0, 0));
        item.TimeZone = "Central Time (Nowhere)";
        Assert.Equal(["2026-06-01T09:00:00Z", "2026-06-02T09:00:00Z"], Dates(item, "2026-05-01", "2026-12-31", warnings));
        Assert.Contains("not known on this computer: Central Time (Nowhere)", Assert.Single(warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_a_copy_with_its_own_times()
    {
        Event item = Recurring("FREQ=WEEKLY", "UTC", new DateTime(2026, 6, 1, 9, 0, 0));
        Event date = new EventDates(Time("2026-06-02"), Time("2026-06-10"), _ => { }).Of(item).Single();
        Assert.Equal((7UL, "Talk", Time("2026-06-08T09:00Z"), Time("2026-06-08T10:30Z"), Time("2026-06-08T09:00Z")), (date.EventId, date.Title, date.StartsAt, date.EndsAt, date.InstanceAt));
        Assert.Equal(Time("2026-06-01T09:00Z"), item.StartsAt);
        Assert.Null(item.InstanceAt);
    }

    [Fact]
    public void Rules_without_any_date_end()
    {
        Event item = Recurring("FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2", "UTC", new DateTime(2026, 6, 1, 9, 0, 0));
        Assert.Empty(new EventDates(Time("2026-01-01"), DateTimeOffset.MaxValue, _ => { }).Of(item));
    }

    private static IEnumerable<string> Reference(string rule, string zone, DateTime clock)
    {
        var item = new CalendarEvent { DtStart = new CalDateTime(clock, zone), RecurrenceRule = new RecurrencePattern(rule) };
        return item.GetOccurrences().Select(date => Text(date.Period.StartTime.AsUtc)).TakeWhile(date => string.CompareOrdinal(date, "2036") < 0);
    }

    private static Event Recurring(string? rule, string zone, DateTime clock) => new()
    {
        Id = 7,
        Title = "Talk",
        TimeZone = zone,
        RecurrenceRule = rule,
        StartsAt = Moment(clock, zone),
        EndsAt = Moment(clock, zone).AddMinutes(90),
    };

    private static DateTimeOffset Moment(DateTime clock, string zone) =>
        new DateTimeOffset(clock, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(clock)).ToUniversalTime();

    private static IEnumerable<string> Dates(Event item, string from, string to, List<string>? warnings = null) =>
        new EventDates(Time(from), Time(to), warning => (warnings ?? []).Add(warning)).Of(item).Select(date => Text(date.StartsAt!.Value));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
