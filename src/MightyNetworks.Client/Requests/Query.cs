using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MightyNetworks.Client.Requests;

/// <summary>The query of a request: names and unescaped values in the order they were added. Immutable.</summary>
public sealed class Query
{
    /// <summary>The empty query.</summary>
    public static readonly Query Empty = new([]);

    private readonly KeyValuePair<string, string>[] _pairs;

    private Query(KeyValuePair<string, string>[] pairs) => _pairs = pairs;

    /// <summary>Names and unescaped values.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => _pairs;

    /// <summary>The names and unescaped values of an escaped query, with or without its question mark.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Parse(string query)
    {
        foreach (string pair in query.TrimStart('?').Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            yield return equals < 0
                ? new(Unescape(pair), string.Empty)
                : new(Unescape(pair.Substring(0, equals)), Unescape(pair.Substring(equals + 1)));
        }
    }

    /// <summary>This query and one more pair; a null value adds nothing.</summary>
    public Query With(string name, string? value) =>
        value is null ? this : new([.. _pairs, new(name, value)]);

    /// <inheritdoc cref="With(string, string?)"/>
    public Query With(string name, ulong? value) => With(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="With(string, string?)"/>
    public Query With(string name, int? value) => With(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="With(string, string?)"/>
    public Query With(string name, bool? value) => With(name, value is null ? null : value.Value ? "true" : "false");

    /// <summary>This query and a time as ISO 8601 in UTC; null adds nothing.</summary>
    public Query With(string name, DateTimeOffset? value) =>
        With(name, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>This query and an enum value in the wire's spelling; null adds nothing.</summary>
    public Query With<TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum => With(name, value is null ? null : WireName.Of(value.Value));

    /// <summary>The escaped query with its question mark, or an empty string.</summary>
    public string ToQueryString() => _pairs.Length == 0
        ? string.Empty
        : "?" + string.Join("&", _pairs.Select(p => Uri.EscapeDataString(p.Key) + "=" + Uri.EscapeDataString(p.Value)));

    /// <inheritdoc/>
    public override string ToString() => ToQueryString();

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
