using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks;

/// <summary>Formats amounts of money.</summary>
internal static class Money
{
    // Currencies of ISO 4217 whose minor unit is not 1/100.
    private static readonly HashSet<string> Undivided =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> Thousandths = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary><c>29.00 EUR</c> from 2900 and <c>eur</c>; <c>500 JPY</c> from 500 and <c>JPY</c>.</summary>
    internal static string Format(long minorUnits, string? currency)
    {
        string code = (currency ?? string.Empty).ToUpperInvariant();
        int digits = Undivided.Contains(code) ? 0 : Thousandths.Contains(code) ? 3 : 2;
        var amount = new decimal(minorUnits);
        for (int i = 0; i < digits; i++)
        {
            amount /= 10;
        }

        return $"{amount.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {code}".TrimEnd();
    }
}
