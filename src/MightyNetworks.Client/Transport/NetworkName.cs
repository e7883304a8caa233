using System;
using System.Linq;

namespace MightyNetworks.Client.Transport;

/// <summary>The name of a network: its ID or its subdomain.</summary>
public static class NetworkName
{
    private const int LongestLabel = 63;
    private const string HostedAt = ".mn.co";

    // Hosts of the service itself, not networks.
    private static readonly string[] ServiceHosts = ["api", "www", "faq"];

    /// <summary>The ID or subdomain in a user's input, which may be the address of a network at mn.co.</summary>
    /// <exception cref="ArgumentException">It names no network. The message does not repeat it, because it may be a token in the wrong place.</exception>
    public static string Parse(string given)
    {
        string name = HostOf(given.Trim());
        if (name.EndsWith(HostedAt, StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - HostedAt.Length);
            if (ServiceHosts.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw Invalid();
            }
        }

        return IsValid(name) ? name : throw Invalid();
    }

    /// <summary>Whether a text is an ID or a subdomain.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= LongestLabel
        && name[0] != '-'
        && name.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-');

    /// <summary>Whether a name is a network's ID.</summary>
    public static bool IsNumber(string name) => name.Length > 0 && name.All(c => c is >= '0' and <= '9');

    /// <summary>Whether two names are the same; an ID and a subdomain may still name the same network.</summary>
    public static bool AreEqual(string? one, string? other) =>
        one is not null && other is not null && string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase);

    internal static ArgumentException Invalid() => new(
        "The network is not understood: specify its number, such as 10001, or its subdomain, such as 'name' for https://name.mn.co."
        + " For a network at an address of its own, specify the number.");

    private static string Plain(string name) => IsNumber(name) ? name.TrimStart('0') : name;

    // https://name.mn.co/feed -> name.mn.co; anything with a user name in it stays as it is, and is refused.
    private static string HostOf(string given)
    {
        int scheme = given.IndexOf("://", StringComparison.Ordinal);
        string rest = scheme < 0 ? given : given.Substring(scheme + 3);
        if (scheme >= 0 && !given.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && !given.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
        {
            return given;
        }

        int path = rest.IndexOf('/');
        bool mayHavePath = scheme >= 0 || path == rest.Length - 1;
        return path < 0 || !mayHavePath ? rest : rest.Substring(0, path);
    }
}
