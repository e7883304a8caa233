using System;
using System.IO;
using System.Text;

namespace MightyNetworks.Help.Output;

/// <summary>Writes an about topic: headings in capitals, everything else indented below them.</summary>
internal static class AboutText
{
    internal static string From(string markdown)
    {
        var text = new StringBuilder();
        using var reader = new StringReader(markdown.ReplaceLineEndings("\n").TrimEnd());
        while (reader.ReadLine() is { } line)
        {
            text.Append(Convert(line)).Append('\n');
        }

        return text.ToString();
    }

    private static string Convert(string line) => line switch
    {
        "" => line,
        ['#', ..] => line.TrimStart('#').Trim().ToUpperInvariant(),
        _ => "    " + line.Replace("`", string.Empty, StringComparison.Ordinal).TrimEnd(),
    };
}
