using System;

namespace MightyNetworks.Help;

/// <summary>A paragraph of help, as Markdown for pages and as plain text for Get-Help.</summary>
internal sealed record Paragraph(string Markdown, string Plain)
{
    /// <summary>Creates a paragraph from text whose only markup is backticks.</summary>
    internal static Paragraph From(string text) => new(text, text.Replace("`", string.Empty, StringComparison.Ordinal));
}
