using System;
using System.Collections.Generic;
using System.Linq;
using MightyNetworks.Client.Errors;
using MightyNetworks.PowerShell.Binding;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>The dates of events in a period: every date of a recurring event is a copy of it, by the clock of its time zone.</summary>
/// <param name="from">The start of the period, which belongs to it.</param>
/// <param name="to">The end of the period, which does not belong to it.</param>
/// <param name="warn">Hears what cannot be expanded.</param>
internal sealed class EventDates(DateTimeOffset from, DateTimeOffset to, Action<string> warn)
{
    private const int LongestText = 200;

    // No gap of a clock is longer.
    private const int LongestGapInHours = 3;

    /// <summary>Whether the event takes place more than once.</summary>
    internal static bool Recurs(Event item) => !string.IsNullOrWhiteSpace(item.RecurrenceRule) || !string.IsNullOrWhiteSpace(item.Frequency);

    /// <summary>The dates of the event, in order. A single event is itself.</summary>
    internal IEnumerable<Event> Of(Event item)
    {
        if (item.StartsAt is not { } start)
        {
            warn($"Event {item.Id} ({Short(item.Title)}) has no start and is left out.");
            return [];
        }

        if (!Recurs(item))
        {
            return IsInPeriod(start) ? [item] : [];
        }

        string text = RuleOf(item);
        return RuleText.Parse(text) is { } rule ? Dates(item, rule, start, ClockOf(item, start)) : FirstDate(item, start, text);
    }

    private static string RuleOf(Event item) =>
        string.IsNullOrWhiteSpace(item.RecurrenceRule) ? FormattableString.Invariant($"FREQ={item.Frequency};INTERVAL={item.Interval ?? 1}") : item.RecurrenceRule!;

    private static string Short(string? text) => DisplayText.Short(text, LongestText);

    private IEnumerable<Event> FirstDate(Event item, DateTimeOffset start, string rule)
    {
        string where = IsInPeriod(start) ? "only its first date is written" : "its first date is outside the period, so none is written";
        warn($"The recurrence of event {item.Id} ({Short(item.Title)}) is not understood, {where}: {Short(rule)}");
        return IsInPeriod(start) ? [item.OnDate(start, item.EndsAt)] : [];
    }

    private IEnumerable<Event> Dates(Event item, EventRule rule, DateTimeOffset start, TimeZoneInfo zone)
    {
        DateTime clock = TimeZoneInfo.ConvertTime(start, zone).DateTime;
        DateTime last = to.UtcDateTime > DateTime.MaxValue.AddDays(-2) ? DateTime.MaxValue : to.UtcDateTime.AddDays(2);
        int count = 0;
        foreach (DateTime time in rule.Dates(clock, last))
        {
            DateTimeOffset moment = time == clock ? start : MomentOf(time, zone).ToOffset(start.Offset);
            if (moment >= to || rule.Until?.IsBefore(time, moment) == true || count++ >= rule.Count)
            {
                yield break;
            }

            if (moment >= from && !rule.Exceptions.Any(exception => exception.Is(time, moment)))
            {
                yield return item.OnDate(moment, moment + (item.EndsAt - start));
            }
        }
    }

    /// <summary>The clock of an event: its time zone, or the offset of its start where that is not known.</summary>
    internal TimeZoneInfo ClockOf(Event item, DateTimeOffset start)
    {
        if (!string.IsNullOrWhiteSpace(item.TimeZone) && TimeZoneName.Find(item.TimeZone!) is { } zone)
        {
            return zone;
        }

        if (!string.IsNullOrWhiteSpace(item.TimeZone))
        {
            warn($"The time zone of event {item.Id} ({Short(item.Title)}) is not known on this computer: {Short(item.TimeZone)}. Dates on the other side of a clock change may be an hour off.");
        }

        return TimeZoneInfo.CreateCustomTimeZone("event", TimeSpan.FromMinutes(Math.Round(start.Offset.TotalMinutes)), null, null);
    }

    // RFC 5545: a time that the clocks skip is read by the offset before the gap, one that comes twice is the first.
    private static DateTimeOffset MomentOf(DateTime time, TimeZoneInfo zone)
    {
        TimeSpan offset = zone.IsInvalidTime(time) ? zone.GetUtcOffset(time.AddHours(-LongestGapInHours))
            : zone.IsAmbiguousTime(time) ? zone.GetAmbiguousTimeOffsets(time).Max()
            : zone.GetUtcOffset(time);
        return new DateTimeOffset(time, offset);
    }

    private bool IsInPeriod(DateTimeOffset time) => time >= from && time < to;
}
