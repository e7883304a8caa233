using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MightyNetworks;

/// <summary>Members of .NET that tests use with texts and collections and .NET Framework lacks.</summary>
internal static class Texts
{
    extension(string)
    {
        public static string Join(char separator, IEnumerable<string> values) => string.Join(separator.ToString(), values);

        public static string Create(IFormatProvider culture, FormattableString text) => text.ToString(culture);
    }

    extension(string text)
    {
        public string Replace(string old, string with, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(old, with) : throw new NotSupportedException();

        public string[] Split(string separator) => text.Split([separator], StringSplitOptions.None);

        public string[] Split(char separator, StringSplitOptions options) => text.Split([separator], options);

        public bool StartsWith(char letter) => text.Length > 0 && text[0] == letter;

        public bool Contains(string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;
    }

    internal static TValue? GetValueOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> values, TKey key)
        where TKey : notnull => values.TryGetValue(key, out TValue? value) ? value : default;

    extension(int)
    {
        public static int Parse(ReadOnlySpan<char> text, IFormatProvider culture) => int.Parse(text.ToString(), culture);
    }

    extension(Encoding)
    {
        public static Encoding Latin1 => Encoding.GetEncoding("iso-8859-1");
    }

    extension(Encoding encoding)
    {
        public string GetString(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.ToArray());
    }

    extension(Enum)
    {
        public static T[] GetValues<T>() => [.. Enum.GetValues(typeof(T)).Cast<T>()];
    }

    extension(CultureInfo)
    {
        public static CultureInfo GetCultureInfo(string name, bool predefinedOnly) =>
            predefinedOnly ? CultureInfo.GetCultureInfo(name) : throw new NotSupportedException();
    }

    extension<T>(IEnumerable<T> items)
    {
        public IEnumerable<T> Order(IComparer<T>? comparer = null) => items.OrderBy(item => item, comparer);

        public T FirstOrDefault(T other) => items.DefaultIfEmpty(other).First();

        public IEnumerable<(T First, TOther Second)> Zip<TOther>(IEnumerable<TOther> others) => items.Zip(others, (first, second) => (first, second));
    }

    extension(Array)
    {
        public static void Fill<T>(T[] array, T value) => array.AsSpan().Fill(value);
    }

    extension(Math)
    {
        public static double Log2(double value) => Math.Log(value, 2);
    }
}

/// <summary>Creates pairs whose types are inferred.</summary>
internal static class KeyValuePair
{
    internal static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => new(key, value);
}
