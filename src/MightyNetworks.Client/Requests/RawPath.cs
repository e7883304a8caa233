using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.Client.Requests;

/// <summary>A path that a user wrote. It never leads out of the network.</summary>
internal sealed class RawPath
{
    private readonly Query _query;

    private RawPath(string path, Query query)
    {
        Path = path;
        _query = query;
    }

    /// <summary>The path with its first slash, without a query.</summary>
    internal string Path { get; }

    /// <exception cref="ArgumentException">It is another address, leads upwards, or has a fragment.</exception>
    internal static RawPath Parse(string text)
    {
        int question = text.IndexOf('?');
        string path = question < 0 ? text : text.Substring(0, question);
        Check(text, path);
        Query query = Query.Empty;
        foreach (KeyValuePair<string, string> pair in Query.Parse(question < 0 ? string.Empty : text.Substring(question)))
        {
            query = query.With(pair.Key, pair.Value);
        }

        return new RawPath(path.Length > 0 && path[0] == '/' ? path : "/" + path, query);
    }

    /// <summary>The path's own query, followed by more parameters.</summary>
    internal Query With(Query? more) => (more ?? Query.Empty).Pairs.Aggregate(_query, (query, pair) => query.With(pair.Key, pair.Value));

    private static void Check(string text, string path)
    {
        if (path.Contains(':') || path.StartsWith("//", StringComparison.Ordinal))
        {
            throw Refuse(text, "it is an address of its own. Give the path below the network, like /members");
        }

        // Servers and proxies may treat an escaped dot or slash, or a backslash, as the real character.
        string plain = Uri.UnescapeDataString(path).Replace('\\', '/');
        if (plain.Split('/').Any(segment => segment is "." or ".."))
        {
            throw Refuse(text, "it leads out of the network");
        }

        if (text.Contains('#') || plain.Any(char.IsControl))
        {
            throw Refuse(text, "it has a character that no path has");
        }
    }

    private static ArgumentException Refuse(string text, string why) => new($"The path '{text}' is refused: {why}.");
}
