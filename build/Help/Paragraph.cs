using System;

namespace MightyNetworks.Help;

/// <summary>A paragraph of help, as Markdown for pages and without marks for Get-Help.</summary>
internal sealed record Paragraph(string Markdown, string Plain)
{
    /// <summary>Makes a paragraph from text whose only marks are backticks.</summary>
    internal static Paragraph From(string text) => new(text, text.Replace("`", string.Empty, StringComparison.Ordinal));
}
