using System;
using System.Text;
using System.Text.RegularExpressions;

namespace MightyNetworks.Client.Json;

/// <summary>
/// JSON whose strings are no Unicode text: bytes that are not UTF-8, and halves of characters, as a text has them that was cut
/// in the middle of an emoji. Each becomes the replacement character, so that the rest of the response can be read.
/// </summary>
internal static class JsonRepair
{
    // A pair, half a pair, any other escape. Read from the left, so that a backslash that is escaped itself begins nothing.
    private const string Escapes = @"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.";

    /// <summary>The text as Unicode has it; null where it is that already.</summary>
    internal static byte[]? Repair(ReadOnlySpan<byte> body)
    {
        string text = Encoding.UTF8.GetString(body.ToArray());
        string repaired = Regex.Replace(text, Escapes, escape => escape.Groups["half"].Success ? "\\ufffd" : escape.Value, RegexOptions.CultureInvariant);
        byte[] result = Encoding.UTF8.GetBytes(repaired);
        return result.AsSpan().SequenceEqual(body) ? null : result;
    }
}
