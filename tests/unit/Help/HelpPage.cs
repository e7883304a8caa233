using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace MightyNetworks.UnitTests.Help;

/// <summary>A page about a cmdlet, short or completed, as far as the tests need it.</summary>
internal sealed partial class HelpPage
{
    private readonly Dictionary<string, string> _sections;

    internal HelpPage(string path)
    {
        Text = File.ReadAllText(path).ReplaceLineEndings("\n");
        _sections = Parts(Text, "## ").ToDictionary(p => p.Title, p => p.Text);
        Examples = [.. Parts(Section("Examples"), "### ").Select(Example)];
    }

    internal string Text { get; }

    /// <summary>What stands between the title and the first heading.</summary>
    internal string Opening => Plain(TitleLine().Replace(Text.Split("\n## ")[0], string.Empty));

    internal IReadOnlyList<HelpExample> Examples { get; }

    /// <summary>The prose of the page: no headings, no code, no lists.</summary>
    internal IEnumerable<string> Paragraphs =>
        from block in CodeBlock().Replace(Text, string.Empty).Split("\n\n")
        let text = block.Trim()
        where text.Length > 0 && text[0] is not '#' and not '-'
        select Plain(text);

    /// <summary>A text without the marks of Markdown, paragraphs by one line feed.</summary>
    internal static string Plain(string markdown) => EmptyLines().Replace(markdown.Replace("`", string.Empty, StringComparison.Ordinal).Trim(), "\n");

    internal string Section(string title) => _sections.GetValueOrDefault(title, string.Empty);

    private static HelpExample Example((string Title, string Text) part)
    {
        Match code = CodeBlock().Match(part.Text);
        return new HelpExample(part.Title, code.Groups[1].Value, Plain(part.Text[(code.Index + code.Length)..]));
    }

    private static IEnumerable<(string Title, string Text)> Parts(string text, string mark) =>
        from part in ("\n" + text).Split("\n" + mark).Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        select end < 0 ? (part, string.Empty) : (part[..end].Trim(), part[end..].Trim());

    [GeneratedRegex("```powershell\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\n{2,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex("^# .*\n")]
    private static partial Regex TitleLine();
}
