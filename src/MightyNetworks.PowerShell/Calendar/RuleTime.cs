using System;
using System.Globalization;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>A time in a rule: a moment, a time of the event's clock, or a whole day of it.</summary>
internal sealed class RuleTime
{
    private readonly DateTime _time;
    private readonly bool _isMoment;
    private readonly bool _isDay;

    private RuleTime(DateTime time, bool isMoment, bool isDay) => (_time, _isMoment, _isDay) = (time, isMoment, isDay);

    /// <summary>Reads <c>20260630T150000Z</c>, <c>20260630T150000</c> or <c>20260630</c>; null for another text.</summary>
    internal static RuleTime? Parse(string text) =>
        Parse(text, "yyyyMMdd'T'HHmmss'Z'", out DateTime time) ? new RuleTime(time, isMoment: true, isDay: false)
        : Parse(text, "yyyyMMdd'T'HHmmss", out time) ? new RuleTime(time, isMoment: false, isDay: false)
        : Parse(text, "yyyyMMdd", out time) ? new RuleTime(time, isMoment: false, isDay: true)
        : null;

    /// <summary>Whether a date begins after it.</summary>
    /// <param name="clock">The start by the event's clock.</param>
    /// <param name="moment">The start.</param>
    internal bool IsBefore(DateTime clock, DateTimeOffset moment) => _isMoment ? moment.UtcDateTime > _time : (_isDay ? clock.Date : clock) > _time;

    /// <summary>Whether a date begins at it.</summary>
    /// <param name="clock">The start by the event's clock.</param>
    /// <param name="moment">The start.</param>
    internal bool Is(DateTime clock, DateTimeOffset moment) => _isMoment ? moment.UtcDateTime == _time : (_isDay ? clock.Date : clock) == _time;

    private static bool Parse(string text, string format, out DateTime time) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
