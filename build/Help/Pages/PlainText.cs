using System.Linq;
using Markdig.Syntax.Inlines;

namespace MightyNetworks.Help.Pages;

/// <summary>Converts Markdown to plain text.</summary>
internal static class PlainText
{
    internal static string Of(ContainerInline? inlines) => inlines is null ? string.Empty : string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        ContainerInline container => string.Concat(container.Select(Of)),
        _ => string.Empty,
    };
}
