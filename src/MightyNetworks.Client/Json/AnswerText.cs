using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks.Client.Json;

/// <summary>The text of an answer to a custom field, whatever its kind.</summary>
internal static class AnswerText
{
    /// <summary>The answer in the invariant culture; null where it has none of the fields that this version knows.</summary>
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

    private static string? List(IEnumerable<object> parts) => string.Join(", ", parts) is { Length: > 0 } text ? text : null;

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
