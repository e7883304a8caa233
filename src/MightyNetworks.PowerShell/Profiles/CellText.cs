using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.PowerShell.Profiles;

/// <summary>Texts of cells: the same in every culture, and in an order that spreadsheets and text comparison keep.</summary>
internal static class CellText
{
    private const string Separator = "; ";

    /// <summary>A time in UTC, as spreadsheets read it: <c>2026-06-01 09:00:00</c>. Fractions of a second are kept.</summary>
    internal static string? Of(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>Names in one cell, sorted; null if there are none.</summary>
    internal static string? Of(IEnumerable<string> names) =>
        Joined(names.OrderBy(name => name, StringComparer.OrdinalIgnoreCase).ThenBy(name => name, StringComparer.Ordinal));

    /// <summary>The answers of one member to a custom field; null if there is none.</summary>
    internal static string? Of(IEnumerable<CustomFieldAnswer> answers) => Joined(answers.Select(Of).OfType<string>());

    /// <summary>Reads a time that <see cref="Of(DateTimeOffset?)"/> wrote, or another one in the form of ISO 8601.</summary>
    internal static DateTimeOffset? Time(string text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-'
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : null;

    private static string? Of(CustomFieldAnswer answer) =>
        answer.Segments is { Count: > 0 } options ? Of(options.Select(option => option.ToString()))
        : answer.Locations is { Count: > 0 } places ? Joined(places.Select(place => Place(place.Label, place.Latitude, place.Longitude)).OfType<string>())
        : Place(answer.Text, answer.Latitude, answer.Longitude)
        ?? answer.Number?.ToString(CultureInfo.InvariantCulture)
        ?? (answer.BooleanValue is bool flag ? flag ? "yes" : "no" : null)
        ?? Day(answer.Date)
        ?? (answer.StartDate is null && answer.EndDate is null ? null : $"{Day(answer.StartDate) ?? "?"} to {Day(answer.EndDate) ?? "?"}")
        ?? (answer is { Month: int month, Day: int day } ? string.Format(CultureInfo.InvariantCulture, "--{0:00}-{1:00}", month, day) : null)
        ?? answer.Url
        ?? answer.PhoneNumber;

    private static string? Place(string? label, double? latitude, double? longitude) =>
        !string.IsNullOrEmpty(label) ? label
        : latitude is null || longitude is null ? null
        : string.Format(CultureInfo.InvariantCulture, "{0:R}, {1:R}", latitude, longitude);

    private static string? Day(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Joined(IEnumerable<string> parts) => string.Join(Separator, parts) is { Length: > 0 } text ? text : null;
}
