using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace MightyNetworks.UnitTests.Help;

/// <summary>A page of docs/cmdlets, as far as the tests need it.</summary>
internal sealed partial class HelpPage
{
    private readonly Dictionary<string, string> _sections;

    internal HelpPage(string path)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        _sections = Parts(text, "## ").ToDictionary(p => p.Title, p => p.Text);
        Parameters = Parts(Section("PARAMETERS"), "### -").ToDictionary(p => p.Title, p => Plain(YamlBlock().Replace(p.Text, string.Empty)), StringComparer.OrdinalIgnoreCase);
        Examples = [.. Parts(Section("EXAMPLES"), "### ").Select(Example)];
        Outputs = [.. Parts(Section("OUTPUTS"), "### ").Select(p => (p.Title, Plain(p.Text)))];
        HasPlaceholder = text.Contains("{{", StringComparison.Ordinal);
    }

    internal string Synopsis => Plain(Section("SYNOPSIS"));

    internal string Description => Plain(Section("DESCRIPTION"));

    internal IReadOnlyDictionary<string, string> Parameters { get; }

    internal IReadOnlyList<HelpExample> Examples { get; }

    internal IReadOnlyList<(string Type, string Text)> Outputs { get; }

    internal bool HasPlaceholder { get; }

    /// <summary>A text without the marks of Markdown, paragraphs by one line feed.</summary>
    internal static string Plain(string markdown) => EmptyLines().Replace(markdown.Replace("`", string.Empty, StringComparison.Ordinal).Trim(), "\n");

    private string Section(string title) => _sections.GetValueOrDefault(title, string.Empty);

    private static HelpExample Example((string Title, string Text) part)
    {
        Match code = CodeBlock().Match(part.Text);
        return new HelpExample(part.Title, code.Groups[1].Value, Plain(part.Text[(code.Index + code.Length)..]));
    }

    private static IEnumerable<(string Title, string Text)> Parts(string text, string mark) =>
        from part in ("\n" + text).Split("\n" + mark).Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        select end < 0 ? (part, string.Empty) : (part[..end].Trim(), part[end..].Trim());

    [GeneratedRegex("```yaml\n.*?\n```.*", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex("```powershell\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\n{2,}")]
    private static partial Regex EmptyLines();
}
