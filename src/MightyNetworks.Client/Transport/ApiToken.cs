using System;
using System.Linq;

namespace MightyNetworks.Client.Transport;

/// <summary>Parses a token as users paste it.</summary>
public static class ApiToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token without surrounding white space and without a leading "Bearer".</summary>
    /// <exception cref="ArgumentException">It contains characters that no token has. The message does not show it.</exception>
    public static string Parse(string given)
    {
        string token = given.Trim();
        if (token.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            token = token.Substring(Scheme.Length).TrimStart();
        }

        return IsValid(token) ? token : throw Invalid();
    }

    internal static bool IsValid(string token) => token.Length > 0 && token.All(c => c is > ' ' and <= '~' and not ('"' or '\'' or '`'));

    internal static ArgumentException Invalid() => new(
        "The token holds characters that no token has, such as blanks, line breaks, quotes or letters that are not ASCII. Copy it again, without anything around it.");
}
