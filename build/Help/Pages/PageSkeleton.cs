using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MightyNetworks.Help.Pages;

/// <summary>Creates the page of a new cmdlet with placeholders.</summary>
internal static class PageSkeleton
{
    internal static void WriteMissing(string folder, IEnumerable<string> cmdlets)
    {
        foreach (string file in cmdlets.Select(c => Path.Combine(folder, c + ".md")).Where(f => !File.Exists(f)))
        {
            File.WriteAllText(file, Text(Path.GetFileNameWithoutExtension(file)));
        }
    }

    private static string Text(string cmdlet) => $$$"""
        # {{{cmdlet}}}

        {{ What the synopsis does not say. }}

        ## Examples

        ### {{ What the example shows }}

        ```powershell
        {{{cmdlet}}}
        ```

        {{ What it does. }}

        ### {{ What the example shows }}

        ```powershell
        {{{cmdlet}}}
        ```

        {{ What it does. }}

        """;
}
