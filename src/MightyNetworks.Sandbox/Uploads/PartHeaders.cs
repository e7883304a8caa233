using System.Text.RegularExpressions;

namespace MightyNetworks.Sandbox.Uploads;

/// <summary>The headers of one part of a multipart body.</summary>
internal sealed class PartHeaders(string text)
{
    public string Name { get; } = Parameter(text, "name") ?? "";

    /// <summary>The file's name; null if the part is not a file.</summary>
    public string? FileName { get; } = Parameter(text, "filename");

    public string? ContentType { get; } = Header(text, "Content-Type");

    private static string? Header(string text, string name)
    {
        Match match = Regex.Match(text, $@"(?im)^{name}:\s*(.*?)\s*$", RegexOptions.CultureInvariant);
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>A parameter of Content-Disposition, with or without quotes.</summary>
    private static string? Parameter(string text, string name)
    {
        Match match = Regex.Match(text, $@"(?i);\s*{name}=(?:""((?:[^""\\]|\\.)*)""|([^;\s]+))", RegexOptions.CultureInvariant);
        return !match.Success ? null
            : match.Groups[1].Success ? Unescape(match.Groups[1].Value)
            : match.Groups[2].Value;
    }

    // Quotes are escaped with a backslash or, like line breaks, percent-encoded as browsers do.
    private static string Unescape(string text) => Regex.Replace(text, @"\\(.)", "$1").Replace("%22", "\"").Replace("%0D", "\r").Replace("%0A", "\n");
}
