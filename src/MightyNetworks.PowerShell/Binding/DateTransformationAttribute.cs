using System;
using System.Globalization;

namespace MightyNetworks.PowerShell.Binding;

/// <summary>Reads a date written as text in the invariant culture, as scripts and CSV files have it: a culture with another calendar would refuse it.</summary>
internal sealed class DateTransformationAttribute : TextTransformationAttribute
{
    protected override object? FromText(string text) =>
        text.Length == 0 ? null
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date) ? date
        : text;
}
