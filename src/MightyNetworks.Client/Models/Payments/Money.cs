using System;
using System.Collections.Generic;
using System.Globalization;

namespace MightyNetworks;

/// <summary>
/// An amount of money. Its text is <c>29.00 EUR</c>. A number compares with the amount, whatever the currency; amounts of different
/// currencies are ordered by currency.
/// </summary>
public readonly struct Money : IEquatable<Money>, IComparable<Money>, IComparable
{
    // Currencies of ISO 4217 whose minor unit is not 1/100.
    private static readonly HashSet<string> Undivided =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> Thousandths = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The amount in units of the currency.</param>
    /// <param name="currency">ISO 4217 code of the currency; null if unknown.</param>
    public Money(decimal amount, string? currency)
    {
        Amount = amount;
        Currency = string.IsNullOrWhiteSpace(currency) ? null : currency!.Trim().ToUpperInvariant();
    }

    /// <summary>The amount in units of the currency, such as 29.00.</summary>
    public decimal Amount { get; }

    /// <summary>ISO 4217 code of the currency; null if unknown.</summary>
    public string? Currency { get; }

    /// <summary>A number as an amount of any currency.</summary>
    /// <param name="amount">The amount.</param>
    public static implicit operator Money(decimal amount) => new(amount, null);

    /// <summary>Whether two amounts are equal.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the first amount comes before the second one.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first amount comes after the second one.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first amount does not come after the second one.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first amount does not come before the second one.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The amount that 2900 and <c>eur</c> stand for.</summary>
    /// <param name="minorUnits">The amount in minor units of the currency, such as cents.</param>
    /// <param name="currency">ISO 4217 code of the currency, in any case; null if unknown.</param>
    public static Money FromMinorUnits(long minorUnits, string? currency)
    {
        string code = (currency ?? string.Empty).Trim().ToUpperInvariant();
        return new(minorUnits / (Undivided.Contains(code) ? 1m : Thousandths.Contains(code) ? 1000m : 100m), code);
    }

    /// <summary>Reads the text of an amount, such as <c>29.00 EUR</c> or <c>29</c>.</summary>
    /// <param name="text">The text, with a point before the decimals.</param>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Money Parse(string text)
    {
        string[] parts = (text ?? throw new ArgumentNullException(nameof(text))).Trim().Split([' '], 2);
        return decimal.TryParse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount)
            ? new(amount, parts.Length == 2 ? parts[1] : null)
            : throw new FormatException($"'{text}' is no amount of money. Write it as 29 or as 29.00 EUR.");
    }

    /// <inheritdoc/>
    public int CompareTo(Money other)
    {
        int order = Currency is null || other.Currency is null ? 0 : string.CompareOrdinal(Currency, other.Currency);
        return order != 0 ? order : Amount.CompareTo(other.Amount);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException("It is no amount of money.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Money other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    // An amount without a currency equals that amount of any currency.
    /// <inheritdoc/>
    public override int GetHashCode() => Amount.GetHashCode();

    /// <summary>Returns the amount and the currency, such as <c>29.00 EUR</c> or <c>500 JPY</c>.</summary>
    public override string ToString()
    {
        string digits = Undivided.Contains(Currency ?? string.Empty) ? "F0" : Thousandths.Contains(Currency ?? string.Empty) ? "F3" : "F2";
        return $"{Amount.ToString(digits, CultureInfo.InvariantCulture)} {Currency}".TrimEnd();
    }
}
