using System;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>Finds the instance of an event on a day, by the clock of the event.</summary>
internal sealed class EventDay(Event item, DateTime day, Action<string> warn)
{
    private const int FurthestInYears = 10;

    // No clock is further from UTC.
    private static readonly TimeSpan Margin = TimeSpan.FromDays(2);

    /// <summary>
    /// The start of the day's instance; null for an event that takes place once, on this day. Or else the ID and the text of the error,
    /// which names the instances to choose from.
    /// </summary>
    internal (DateTimeOffset? At, string? ErrorId, string? Error) Find()
    {
        if (item.StartsAt is not { } start)
        {
            return Missing("it has no start.");
        }

        Event[] found = [.. Between(At(day) - Margin, At(day) + Margin + Margin).Where(date => DayOf(date) == day.Date)];
        return found.Length switch
        {
            1 => (EventDates.Recurs(item) ? found[0].StartsAt : null, null, null),
            > 1 => (null, "MNInstanceAmbiguous", $"Event {item} has {found.Length} instances on {Shown(day)}: {string.Join(", ", found.Select(Shown))}. Specify -InstanceAt with the time."),
            _ => Missing(EventDates.Recurs(item) ? Nearest() : $"it takes place once, at {Shown(item)}."),
        };

        string Nearest()
        {
            Event? before = Between(start, At(day) + Margin).LastOrDefault(date => DayOf(date) < day.Date);
            Event? after = Between(At(day) - Margin, At(day) + TimeSpan.FromDays(366 * FurthestInYears)).FirstOrDefault(date => DayOf(date) > day.Date);
            return $"the nearest before is {Shown(before)}, the nearest after {Shown(after)}.";
        }
    }

    private (DateTimeOffset? At, string? ErrorId, string? Error) Missing(string why) => (null, "MNInstanceNotFound", $"Event {item} has no instance on {Shown(day)}: {why}");

    private static DateTimeOffset At(DateTime day) => new(DateTime.SpecifyKind(day, DateTimeKind.Unspecified), TimeSpan.Zero);

    private static string Shown(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private System.Collections.Generic.IEnumerable<Event> Between(DateTimeOffset from, DateTimeOffset to) => new EventDates(from, to, warn).Of(item);

    private DateTimeOffset Local(Event date) =>
        TimeZoneInfo.ConvertTime(date.StartsAt!.Value, new EventDates(date.StartsAt.Value, date.StartsAt.Value, warn).ClockOf(item, item.StartsAt!.Value));

    private DateTime DayOf(Event date) => Local(date).Date;

    private string Shown(Event? date) => date is null ? "none" : Local(date).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
