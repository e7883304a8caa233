using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using MightyNetworks.Client.Errors;

namespace MightyNetworks.PowerShell.Report;

/// <summary>Texts and numbers of the report, the same in every culture.</summary>
internal static class ReportText
{
    internal static string Of(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Date(DateTimeOffset? time) => time is { } value ? value.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty;

    internal static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    internal static string Money(decimal minorUnits, string? currency) => MightyNetworks.Money.FromMinorUnits((long)Math.Round(minorUnits), currency).ToString();

    /// <summary>Part of a whole in percent; empty if there is no whole.</summary>
    internal static string Percent(long part, long whole) => whole == 0 ? string.Empty : (100m * part / whole).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>A text of the network on one line, without what a page cannot show.</summary>
    internal static string Clean(string? text) => new([.. DisplayText.OneLine(text).Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);

    /// <summary>The beginning of a text that fits a width of so many letters.</summary>
    internal static string Cut(string text, int longest)
    {
        string[] letters = [.. Letters(text)];
        return letters.Length <= longest ? text : string.Concat(letters.Take(longest - 1)).TrimEnd() + "…";
    }

    private static IEnumerable<string> Letters(string text)
    {
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }
}
