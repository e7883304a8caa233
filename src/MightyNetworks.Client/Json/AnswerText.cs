using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.Client.Json;

/// <summary>Formats the answer to a custom field of any type.</summary>
internal static class AnswerText
{
    /// <summary>Returns the answer in the invariant culture; null if it has no known field.</summary>
    internal static string? Of(CustomFieldAnswer answer) =>
        !string.IsNullOrEmpty(answer.Text) ? answer.Text
        : answer.Segments is { } segments ? List(segments)
        : answer.Locations is { } locations ? List(locations)
        : answer.Number is long number ? number.ToString(CultureInfo.InvariantCulture)
        : answer.BooleanValue is bool flag ? (flag ? "yes" : "no")
        : answer.Date is DateTime date ? Day(date)
        : answer.StartDate is DateTime start ? $"{Day(start)} to {(answer.EndDate is DateTime end ? Day(end) : "?")}"
        : answer.Month is int month && answer.Day is int day ? string.Format(CultureInfo.InvariantCulture, "--{0:00}-{1:00}", month, day)
        : answer.Url ?? answer.PhoneNumber;

    private static string? List(IEnumerable<object> parts) => string.Join("; ", parts) is { Length: > 0 } text ? text : null;

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
