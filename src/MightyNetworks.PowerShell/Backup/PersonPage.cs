using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;

namespace MightyNetworks.PowerShell.Backup;

/// <summary>The page that tells a person what is in the folder. It needs nothing from elsewhere.</summary>
internal static class PersonPage
{
    internal const string FileName = "index.html";

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Your data</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        td, th { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #8886; vertical-align: top; }
        td:last-child, th:last-child { text-align: right; padding-right: 0; }
        </style>
        </head>
        <body>
        """;

    /// <summary>The page in UTF-8.</summary>
    internal static byte[] Of(string name, string network, string created, IReadOnlyList<RecordFile> files, IReadOnlyList<MissingPart> missing, IReadOnlyList<string> notes)
    {
        var page = new StringBuilder(Head);
        page.Append("\n<h1>Data about ").Append(Text(name)).Append("</h1>\n<p>What ").Append(Text(network))
            .Append(" on Mighty Networks stores about you, as of ").Append(Text(created.Substring(0, 10))).Append(".</p>\n<table>\n<tr><th>What</th><th>File</th><th>Entries</th></tr>\n");
        foreach (RecordFile file in files)
        {
            page.Append("<tr><td>").Append(Text(file.Title)).Append("</td><td><a href=\"").Append(Text(file.Name)).Append("\">").Append(Text(file.Name))
                .Append("</a></td><td>").Append(file.Count.ToString(CultureInfo.InvariantCulture)).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
        AddList(page, "What could not be read", missing, one => $"{one.Kind}: {one.Message}");
        AddList(page, "What to know", notes, note => note);
        return Encoding.UTF8.GetBytes(page.Append("</body>\n</html>\n").Replace("\r\n", "\n").ToString());
    }

    private static void AddList<T>(StringBuilder page, string title, IReadOnlyList<T> items, Func<T, string> text)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Append("<h2>").Append(Text(title)).Append("</h2>\n<ul>\n");
        foreach (T item in items)
        {
            page.Append("<li>").Append(Text(text(item))).Append("</li>\n");
        }

        page.Append("</ul>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
