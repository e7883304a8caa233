using System;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Finds dates that are read as another day in scripts than in the culture of the session, such as 02/06/2026 in a CSV file that a
/// British spreadsheet wrote. Taken either way, half of them would be wrong.
/// </summary>
internal static class DateDoubt
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Where(name => name.Length > 0)];

    /// <summary>Says what is in doubt about the text of a date; null if it can be read in one way only.</summary>
    internal static string? Of(string text)
    {
        CultureInfo here = CultureInfo.CurrentCulture;
        return !IsPlain(text.TrimStart()) && Read(text, CultureInfo.InvariantCulture) is { } day && Read(text, here) is { } other && other != day
            ? $"'{text}' is {Day(day)} in scripts, and {Day(other)} in the culture {here.Name}: specify it as yyyy-MM-dd."
            : null;
    }

    // The day as it is written, whatever the offset.
    private static DateTime? Read(string text, CultureInfo culture) =>
        DateTimeOffset.TryParse(text, culture, DateTimeStyles.AssumeLocal, out DateTimeOffset moment) ? moment.Date : null;

    // The year comes first, or the month has a name.
    private static bool IsPlain(string text) =>
        (text.Length >= 4 && text.Take(4).All(letter => letter is >= '0' and <= '9'))
        || Array.Exists(Months, month => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, month, CompareOptions.OrdinalIgnoreCase) >= 0);

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
