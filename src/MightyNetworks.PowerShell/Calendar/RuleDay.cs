using System;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>A day of the week in a rule: every one, or with an ordinal the n-th of the month or year, counted from the end if negative.</summary>
internal readonly record struct RuleDay(int Ordinal, DayOfWeek Day)
{
    /// <summary>Whether it is the day at a place in its period.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="number">The number of the day in the period, from 1.</param>
    /// <param name="length">The number of days in the period.</param>
    internal bool Is(DayOfWeek day, int number, int length) => day == Day
        && (Ordinal == 0 || (Ordinal > 0 ? ((number - 1) / 7) + 1 == Ordinal : ((length - number) / 7) + 1 == -Ordinal));
}
