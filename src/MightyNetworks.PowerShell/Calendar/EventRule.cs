using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>A recurrence rule: the part of RFC 5545 that calendars of people use.</summary>
internal sealed class EventRule
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    internal EventFrequency? Frequency { get; init; }

    internal int Interval { get; init; } = 1;

    internal int? Count { get; init; }

    internal RuleTime? Until { get; init; }

    internal IReadOnlyList<RuleDay> Days { get; init; } = [];

    internal IReadOnlyList<int> MonthDays { get; init; } = [];

    internal IReadOnlyList<int> Months { get; init; } = [];

    internal DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    internal IReadOnlyList<RuleTime> Exceptions { get; init; } = [];

    /// <summary>Whether the parts go together.</summary>
    internal bool IsValid => Frequency switch
    {
        EventFrequency.Daily => !HasOrdinals,
        EventFrequency.Weekly => !HasOrdinals && MonthDays.Count == 0,
        EventFrequency.Monthly => true,
        EventFrequency.Yearly => !HasOrdinals || MonthDays.Count == 0,
        _ => false,
    };

    private bool HasOrdinals => Days.Any(day => day.Ordinal != 0);

    /// <summary>The dates by the event's clock, in order, without regard to count, end and exceptions.</summary>
    /// <param name="start">The first date, which counts only if it follows the rule.</param>
    /// <param name="last">The time after which no date is wanted.</param>
    internal IEnumerable<DateTime> Dates(DateTime start, DateTime last) => Periods(start, last)
        .SelectMany(DaysOf)
        .Where(day => day >= start.Date && IsOn(day, start))
        .Select(day => day + start.TimeOfDay);

    /// <summary>The first days of the periods (days, weeks, months or years) that the interval leaves.</summary>
    private IEnumerable<DateTime> Periods(DateTime start, DateTime last)
    {
        DateTime first = Frequency switch
        {
            EventFrequency.Weekly => start.Date.AddDays(-Math.Min((start.Date - DateTime.MinValue).Days, (start.DayOfWeek - WeekStart + DaysOfWeek) % DaysOfWeek)),
            EventFrequency.Monthly => new DateTime(start.Year, start.Month, 1),
            EventFrequency.Yearly => new DateTime(start.Year, 1, 1),
            _ => start.Date,
        };
        for (long number = 0; Period(first, number * Interval) is { } period && period <= last; number++)
        {
            yield return period;
        }
    }

    private DateTime? Period(DateTime first, long number)
    {
        if (Frequency is EventFrequency.Daily or EventFrequency.Weekly)
        {
            long days = Frequency is EventFrequency.Weekly ? number * DaysOfWeek : number;
            return days > (DateTime.MaxValue - first).Days - DaysOfWeek ? null : first.AddDays(days);
        }

        long months = Frequency is EventFrequency.Yearly ? number * MonthsOfYear : number;
        return months > ((DateTime.MaxValue.Year - first.Year) * MonthsOfYear) - first.Month ? null : first.AddMonths((int)months);
    }

    private IEnumerable<DateTime> DaysOf(DateTime period)
    {
        int length = Frequency switch
        {
            EventFrequency.Weekly => DaysOfWeek,
            EventFrequency.Monthly => DateTime.DaysInMonth(period.Year, period.Month),
            EventFrequency.Yearly => DateTime.IsLeapYear(period.Year) ? 366 : 365,
            _ => 1,
        };
        return Enumerable.Range(0, length).Select(number => period.AddDays(number));
    }

    private bool IsOn(DateTime day, DateTime start) =>
        (Months.Count == 0 ? !IsOfStartMonth || day.Month == start.Month : Months.Contains(day.Month))
        && (HasDays ? IsMonthDay(day) && IsWeekDay(day) : IsLikeStart(day, start));

    // Days of the week count in the whole year, days of the month in that of the first date.
    private bool IsOfStartMonth => Frequency is EventFrequency.Yearly && (Days.Count == 0 || MonthDays.Count > 0);

    private bool HasDays => Days.Count > 0 || MonthDays.Count > 0;

    private bool IsLikeStart(DateTime day, DateTime start) => Frequency switch
    {
        EventFrequency.Daily => true,
        EventFrequency.Weekly => day.DayOfWeek == start.DayOfWeek,
        _ => day.Day == start.Day,
    };

    private bool IsMonthDay(DateTime day) =>
        MonthDays.Count == 0 || MonthDays.Contains(day.Day) || MonthDays.Contains(day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1);

    // An ordinal counts in the month, unless a yearly rule names no month.
    private bool IsWeekDay(DateTime day)
    {
        bool countsInYear = Frequency is EventFrequency.Yearly && Months.Count == 0;
        int number = countsInYear ? day.DayOfYear : day.Day;
        int length = countsInYear ? (DateTime.IsLeapYear(day.Year) ? 366 : 365) : DateTime.DaysInMonth(day.Year, day.Month);
        return Days.Count == 0 || Days.Any(one => one.Is(day.DayOfWeek, number, length));
    }
}
