using System;
using System.Linq;

namespace MightyNetworks.PowerShell.Commands;

/// <summary>The recurrence of an event, converted from parameters to what the service accepts.</summary>
internal sealed class Recurrence
{
    // RFC 5545's spelling, in the order of DayOfWeek. The contract says no more than that it is a string.
    private static readonly string[] DayCodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    internal EventFrequency? Frequency { get; set; }

    internal int? Interval { get; set; }

    internal DayOfWeek[]? ByDay { get; set; }

    internal int[]? ByMonthDay { get; set; }

    internal int? Count { get; set; }

    internal DateTimeOffset? Until { get; set; }

    /// <summary>The days of the week, such as <c>MO,TH</c>; null if none was specified.</summary>
    private string? Days => ByDay is { Length: > 0 } ? string.Join(",", ByDay.Distinct().Select(day => DayCodes[(int)day])) : null;

    /// <summary>The days of the month, such as <c>1,15</c>; null if none was specified.</summary>
    private string? MonthDays => ByMonthDay is { Length: > 0 } ? string.Join(",", ByMonthDay.Distinct()) : null;

    /// <summary>The validation error; null if the recurrence is valid.</summary>
    internal string? ValidationError =>
        Frequency is null && HasParts ? "-Interval, -ByDay, -ByMonthDay, -Count and -Until say how an event repeats: specify -Frequency, too."
        : Interval < 1 ? "-Interval must be at least 1."
        : Count < 1 ? "-Count must be at least 1."
        : ByMonthDay?.Any(day => day is < 1 or > 31) == true ? "-ByMonthDay takes days from 1 to 31."
        : null;

    internal void CopyTo(EventFields fields)
    {
        fields.Frequency = Frequency;
        fields.Interval = Interval;
        fields.ByDays = Days;
        fields.ByMonthDays = MonthDays;
        fields.RecurrenceCount = Count;
        fields.RecurUntil = Until;
    }

    private bool HasParts => Interval is not null || Days is not null || MonthDays is not null || Count is not null || Until is not null;
}
