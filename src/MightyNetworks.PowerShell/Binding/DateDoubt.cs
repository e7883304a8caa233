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

    /// <summary>Says what is in doubt; null if a date can be read in one way only.</summary>
    /// <param name="text">The text of the date.</param>
    /// <param name="date">The date as scripts read it.</param>
    internal static string? Of(string text, DateTime date)
    {
        CultureInfo here = CultureInfo.CurrentCulture;
        return !IsPlain(text.TrimStart()) && DateTime.TryParse(text, here, DateTimeStyles.RoundtripKind, out DateTime other) && other.Date != date.Date
            ? $"'{text}' is {Day(date)} in scripts, and {Day(other)} in the culture {here.Name}: specify it as yyyy-MM-dd."
            : null;
    }

    // The year comes first, or the month has a name.
    private static bool IsPlain(string text) =>
        (text.Length >= 4 && text.Take(4).All(letter => letter is >= '0' and <= '9'))
        || Array.Exists(Months, month => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, month, CompareOptions.OrdinalIgnoreCase) >= 0);

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
