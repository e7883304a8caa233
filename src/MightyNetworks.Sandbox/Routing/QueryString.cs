using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace MightyNetworks.Sandbox.Routing;

/// <summary>The query parameters in order.</summary>
internal sealed class QueryString
{
    private readonly List<KeyValuePair<string, string>> _pairs = [];

    public QueryString(string text)
    {
        foreach (string part in text.Split('&'))
        {
            if (part.Length > 0)
            {
                int equals = part.IndexOf('=');
                string name = equals < 0 ? part : part.Substring(0, equals);
                string value = equals < 0 ? "" : part.Substring(equals + 1);
                _pairs.Add(new(Unescape(name), Unescape(value)));
            }
        }
    }

    public IReadOnlyList<KeyValuePair<string, string>> Pairs => _pairs;

    public string? Text(string name)
    {
        foreach (KeyValuePair<string, string> pair in _pairs)
        {
            if (pair.Key == name)
            {
                return pair.Value;
            }
        }

        return null;
    }

    public ulong? Key(string name) =>
        ulong.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out ulong key) ? key : null;

    public int? Number(string name) =>
        int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    public bool Flag(string name) => Text(name) is "true" or "1";

    /// <summary>Returns the query with other page numbers.</summary>
    public string WithPage(int page, int perPage)
    {
        var text = new StringBuilder("?");
        foreach (KeyValuePair<string, string> pair in _pairs)
        {
            if (pair.Key is not ("page" or "per_page"))
            {
                text.Append(Uri.EscapeDataString(pair.Key)).Append('=').Append(Uri.EscapeDataString(pair.Value)).Append('&');
            }
        }

        return text.Append("page=").Append(page).Append("&per_page=").Append(perPage).ToString();
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
