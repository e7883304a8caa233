using System;
using System.Globalization;
using System.Management.Automation;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>
/// Reads a date written as text in the invariant culture, as scripts and CSV files have it: a culture with another calendar would refuse
/// it. One that the culture reads as another day is an error.
/// </summary>
internal sealed class DateTransformationAttribute : TextTransformationAttribute
{
    /// <summary>Reads a date; null if the text is none.</summary>
    /// <exception cref="ArgumentTransformationMetadataException">The culture of the session reads another day.</exception>
    internal static DateTime? Read(string text) =>
        !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? null
        : DateDoubt.Of(text) is { } doubt ? throw new ArgumentTransformationMetadataException(doubt)
        : date;

    protected override object? FromText(string text) => text.Length == 0 ? null : Read(text) ?? (object)text;
}
