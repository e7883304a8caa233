using System;
using System.Text;
using System.Text.RegularExpressions;

namespace MightyNetworks.Client.Json;

/// <summary>
/// Repairs JSON with invalid Unicode: bytes that are not UTF-8, and lone surrogates, for instance from a text that was cut in the
/// middle of an emoji. Each becomes the replacement character, so that the rest of the response can be read.
/// </summary>
internal static class JsonRepair
{
    // A surrogate pair, a lone surrogate, or any other escape. Matching from the left skips escaped backslashes.
    private const string Escapes = @"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.";

    /// <summary>Returns the repaired text; null if the text is valid.</summary>
    internal static byte[]? Repair(ReadOnlySpan<byte> body)
    {
        string text = Encoding.UTF8.GetString(body.ToArray());
        string repaired = Regex.Replace(text, Escapes, escape => escape.Groups["half"].Success ? "\\ufffd" : escape.Value, RegexOptions.CultureInvariant);
        byte[] result = Encoding.UTF8.GetBytes(repaired);
        return result.AsSpan().SequenceEqual(body) ? null : result;
    }
}
