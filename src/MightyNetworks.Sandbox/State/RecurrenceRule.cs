using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.Sandbox.State;

/// <summary>The recurrence of an event: the part of RFC 5545 that is needed to enumerate instances.</summary>
internal sealed class RecurrenceRule
{
    private const int MostInstances = 200;
    private const int LongestInDays = 366 * 12;

    private static readonly string[] DayCodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public required string Frequency { get; init; }

    public int Interval { get; init; } = 1;

    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    public IReadOnlyList<int> MonthDays { get; init; } = [];

    public int? Count { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>Parses "MO,WE"; null if invalid.</summary>
    public static IReadOnlyList<DayOfWeek>? ParseDays(string text)
    {
        List<int> days = text.Split(',').Select(code => Array.IndexOf(DayCodes, code.Trim().ToUpperInvariant())).ToList();
        return days.Contains(-1) ? null : days.ConvertAll(day => (DayOfWeek)day);
    }

    /// <summary>Parses "1,15,-1", where -1 is the last day; null if invalid.</summary>
    public static IReadOnlyList<int>? ParseMonthDays(string text)
    {
        var days = new List<int>();
        foreach (string part in text.Split(','))
        {
            if (!int.TryParse(part.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int day) || day is 0 or < -31 or > 31)
            {
                return null;
            }

            days.Add(day);
        }

        return days;
    }

    /// <summary>Formats the rule according to RFC 5545.</summary>
    public string ToRule()
    {
        var parts = new List<string> { "FREQ=" + Frequency.ToUpperInvariant(), "INTERVAL=" + Wire.Text(Interval) };
        if (Days.Count > 0)
        {
            parts.Add("BYDAY=" + string.Join(",", Days.Select(day => DayCodes[(int)day])));
        }

        if (MonthDays.Count > 0)
        {
            parts.Add("BYMONTHDAY=" + string.Join(",", MonthDays.Select(Wire.Text)));
        }

        if (Count is { } count)
        {
            parts.Add("COUNT=" + Wire.Text(count));
        }

        if (Until is { } until)
        {
            parts.Add("UNTIL=" + until.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        }

        return string.Join(";", parts);
    }

    /// <summary>The instances, by the clock of a time zone.</summary>
    public IEnumerable<InstanceRecord> Instances(DateTimeOffset startsAt, TimeSpan duration, TimeZoneInfo zone)
    {
        int index = 0;
        int most = Math.Min(Count ?? MostInstances, MostInstances);
        DateTimeOffset first = TimeZoneInfo.ConvertTime(startsAt, zone);
        for (int day = 0; day <= LongestInDays && index < most; day++)
        {
            DateTime clock = first.DateTime.AddDays(day);
            var start = new DateTimeOffset(clock, zone.GetUtcOffset(clock));
            if (start > Until)
            {
                yield break;
            }

            if (Falls(first, start))
            {
                yield return new(index++, start.ToUniversalTime(), start.ToUniversalTime() + duration);
            }
        }
    }

    private bool Falls(DateTimeOffset first, DateTimeOffset day)
    {
        int days = (day.Date - first.Date).Days;
        int months = ((day.Year - first.Year) * 12) + day.Month - first.Month;
        return Frequency switch
        {
            "daily" => days % Interval == 0,
            "weekly" => WeeksBetween(first, day) % Interval == 0 && IsOneOf(Days, day.DayOfWeek, first.DayOfWeek),
            "monthly" => months % Interval == 0 && (Days.Count > 0 && MonthDays.Count == 0 ? Days.Contains(day.DayOfWeek) : IsMonthDay(first, day)),
            _ => (day.Year - first.Year) % Interval == 0 && day.Month == first.Month && IsMonthDay(first, day),
        };
    }

    private bool IsMonthDay(DateTimeOffset first, DateTimeOffset day) =>
        IsOneOf(MonthDays, day.Day, first.Day) || MonthDays.Contains(day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1);

    private static bool IsOneOf<T>(IReadOnlyList<T> chosen, T value, T otherwise) =>
        chosen.Count == 0 ? Equals(value, otherwise) : chosen.Contains(value);

    private static int WeeksBetween(DateTimeOffset first, DateTimeOffset day) =>
        ((day.Date - first.Date).Days + (((int)first.DayOfWeek + 6) % 7)) / 7;
}
