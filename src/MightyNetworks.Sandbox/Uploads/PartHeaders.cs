using System;
using System.Text.RegularExpressions;

namespace MightyNetworks.Sandbox.Uploads;

/// <summary>The headers of one part of a multipart body.</summary>
internal sealed class PartHeaders(string text)
{
    public string Name { get; } = Parameter(text, "name") ?? "";

    /// <summary>The file's name; null when the part is no file.</summary>
    public string? FileName { get; } = EncodedFileName(text) ?? Parameter(text, "filename");

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
            : match.Groups[1].Success ? Regex.Replace(match.Groups[1].Value, @"\\(.)", "$1")
            : match.Groups[2].Value;
    }

    /// <summary>The file's name as RFC 5987 spells it, for names beyond ASCII.</summary>
    private static string? EncodedFileName(string text)
    {
        string? value = Parameter(text, @"filename\*");
        int quote = value?.LastIndexOf('\'') ?? -1;
        return quote < 0 ? null : Uri.UnescapeDataString(value!.Substring(quote + 1));
    }
}
