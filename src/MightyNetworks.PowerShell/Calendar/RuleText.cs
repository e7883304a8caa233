using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.PowerShell.Calendar;

/// <summary>Reads a recurrence rule as RFC 5545 has it: <c>FREQ=WEEKLY;BYDAY=TU;COUNT=10</c>, alone or as lines with RRULE and EXDATE.</summary>
internal sealed class RuleText
{
    private static readonly string[] DayCodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private readonly Dictionary<string, string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RuleTime> _exceptions = [];
    private bool _isUnderstood = true;

    /// <summary>The rule; null if any part of it is not understood, so that no date is lost or invented.</summary>
    internal static EventRule? Parse(string text)
    {
        var reader = new RuleText();
        foreach (string line in text.Replace("\r\n", "\n").Replace("\n ", string.Empty).Split('\n'))
        {
            reader.TakeLine(line.Trim());
        }

        return reader.Rule();
    }

    private void TakeLine(string line)
    {
        int colon = line.IndexOf(':');
        string name = colon < 0 ? string.Empty : line.Substring(0, colon).Split(';')[0].ToUpperInvariant();
        switch (name)
        {
            case "" or "RRULE" when line.IndexOf('=') > 0 && _parts.Count == 0:
                TakeParts(line.Substring(colon + 1));
                break;
            case "EXDATE":
                _exceptions.AddRange(line.Substring(colon + 1).Split(',').Select(one => RuleTime.Parse(one.Trim()) ?? NotUnderstood<RuleTime>()).OfType<RuleTime>());
                break;
            case "DTSTART" or "DTEND":
                break;
            default:
                _isUnderstood &= line.Length == 0;
                break;
        }
    }

    private void TakeParts(string text)
    {
        foreach (string part in text.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = part.Split('=');
            _isUnderstood &= pair.Length == 2 && !_parts.ContainsKey(pair[0].Trim());
            _parts[pair[0].Trim()] = pair[pair.Length - 1].Trim();
        }
    }

    private EventRule? Rule()
    {
        var rule = new EventRule
        {
            Frequency = Take("FREQ", Frequency),
            Interval = Take("INTERVAL", Positive) ?? 1,
            Count = Take("COUNT", Positive),
            Until = TakeObject("UNTIL", RuleTime.Parse),
            Days = TakeList("BYDAY", Day),
            MonthDays = TakeList("BYMONTHDAY", part => Number(part, -31, 31)),
            Months = TakeList("BYMONTH", part => Number(part, 1, 12)),
            WeekStart = Take("WKST", part => Day(part) is { Ordinal: 0 } day ? day.Day : (DayOfWeek?)null) ?? DayOfWeek.Monday,
            Exceptions = _exceptions,
        };
        return _isUnderstood && _parts.Count == 0 && rule.IsValid ? rule : null;
    }

    private T? Take<T>(string name, Func<string, T?> read)
        where T : struct
    {
        if (!_parts.TryGetValue(name, out string? text))
        {
            return null;
        }

        _parts.Remove(name);
        T? value = read(text);
        _isUnderstood &= value is not null;
        return value;
    }

    private T? TakeObject<T>(string name, Func<string, T?> read)
        where T : class
    {
        if (!_parts.TryGetValue(name, out string? text))
        {
            return null;
        }

        _parts.Remove(name);
        return read(text) ?? NotUnderstood<T>();
    }

    private T? NotUnderstood<T>()
        where T : class
    {
        _isUnderstood = false;
        return null;
    }

    private List<T> TakeList<T>(string name, Func<string, T?> read)
        where T : struct
    {
        var values = new List<T>();
        Take<bool>(name, text =>
        {
            T?[] all = [.. text.Split(',').Select(part => read(part.Trim()))];
            values.AddRange(all.OfType<T>());
            return values.Count == all.Length ? true : null;
        });
        return values;
    }

    private static EventFrequency? Frequency(string text) =>
        Enum.TryParse(text, ignoreCase: true, out EventFrequency frequency) && string.Equals(frequency.ToString(), text, StringComparison.OrdinalIgnoreCase) ? frequency : null;

    private static int? Positive(string text) => Number(text, 1, int.MaxValue);

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number != 0 && number >= least && number <= most ? number : null;

    private static RuleDay? Day(string text)
    {
        int day = text.Length < 2 ? -1 : Array.IndexOf(DayCodes, text.Substring(text.Length - 2).ToUpperInvariant());
        string ordinal = text.Length < 2 ? string.Empty : text.Substring(0, text.Length - 2);
        return day < 0 ? null
            : ordinal.Length == 0 ? new RuleDay(0, (DayOfWeek)day)
            : Number(ordinal, -53, 53) is int number ? new RuleDay(number, (DayOfWeek)day)
            : null;
    }
}
