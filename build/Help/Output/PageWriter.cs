using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MightyNetworks.Help.Cmdlets;
using MightyNetworks.Help.Pages;

namespace MightyNetworks.Help.Output;

/// <summary>Writes the completed page of a cmdlet.</summary>
internal static class PageWriter
{
    internal static string Write(CmdletHelp help)
    {
        var page = new StringBuilder($"# {help.Name}\n\n{help.Synopsis.Markdown}\n\n");
        Section(page, "Syntax", help.Sets.Select(s => Syntax(help, s.Set, s.Text)));
        Section(page, "Description", help.Description.Select(p => p.Markdown));
        Section(page, "Examples", help.Examples.Select(Example));
        Section(page, "Parameters", help.Parameters.Select(p => Parameter(p.Facts, p.Text)).Append(CommonParameters()));
        Section(page, "Inputs", help.Inputs.Select(Type));
        Section(page, "Outputs", help.Outputs.Select(Type));
        Section(page, "Notes", help.Notes.Select(n => n.Markdown));
        Section(page, "Related links", [string.Join('\n', help.Links.Select(l => $"- [{l.Text}]({l.Address})"))]);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void Section(StringBuilder page, string title, IEnumerable<string> parts) =>
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n{string.Join("\n\n", parts)}\n\n");

    private static string Syntax(CmdletHelp help, ParameterSet set, Paragraph? text)
    {
        string title = text is null ? string.Empty : $"### {set.Name}{(set.IsDefault ? " (default)" : string.Empty)}\n\n{text.Markdown}\n\n";
        return $"{title}```\n{SyntaxLine.Write(help.Name, set)}\n```";
    }

    private static string Example(Example example, int index) =>
        $"### Example {index + 1}: {example.Title}\n\n```powershell\n{example.Code}\n```\n\n{Join(example.Text)}";

    private static string Parameter(ParameterFacts parameter, Paragraph text)
    {
        string[] facts = [.. Facts(parameter)];
        return $"### -{parameter.Name}\n\n{text.Markdown}\n\n{string.Join('\n', facts.Select(f => "- " + f))}";
    }

    private static IEnumerable<string> Facts(ParameterFacts parameter)
    {
        yield return $"Type: `{TypeNames.Full(parameter.Type)}`";
        yield return $"Required: {(parameter.IsMandatory ? "yes" : "no")}";
        yield return $"Position: {parameter.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"}";
        if (SharedTexts.OfPipeline(parameter) is { } pipeline)
        {
            yield return $"Pipeline: {pipeline.Markdown[(pipeline.Markdown.IndexOf(',', System.StringComparison.Ordinal) + 2)..^1]}";
        }

        if (parameter.Default.Length > 0)
        {
            yield return $"Default: {parameter.Default}";
        }

        if (parameter.AcceptedValues.Count > 0)
        {
            yield return $"Accepted values: {string.Join(", ", parameter.AcceptedValues)}";
        }

        if (parameter.Aliases.Length > 0)
        {
            yield return $"Aliases: {string.Join(", ", parameter.Aliases)}";
        }

        if (parameter.TakesWildcards)
        {
            yield return "Wildcards: yes";
        }
    }

    private static string CommonParameters() =>
        "### Common parameters\n\nThis cmdlet supports the [common parameters](https://go.microsoft.com/fwlink/?LinkID=113216) of PowerShell.";

    private static string Type(TypeHelp type) => $"### {type.Name}\n\n{Join(type.Text)}";

    private static string Join(IEnumerable<Paragraph> paragraphs) => string.Join("\n\n", paragraphs.Select(p => p.Markdown));
}
