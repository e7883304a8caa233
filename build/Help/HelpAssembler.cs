using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using MightyNetworks.Help.Cmdlets;
using MightyNetworks.Help.Pages;

namespace MightyNetworks.Help;

/// <summary>Assembles the help of a cmdlet from the assembly, the XML docs and its page.</summary>
internal sealed class HelpAssembler(CmdletFacts[] cmdlets, XmlDocs docs, SourceFiles sources, ProblemList problems)
{
    private static readonly PageLink About = new("about_MightyNetworks", "../about_MightyNetworks.md", 0);

    internal CmdletHelp Assemble(CmdletFacts cmdlet, Page page)
    {
        ILookup<bool, Paragraph> remarks = docs.Remarks(cmdlet.Type).ToLookup(IsOperation);
        return new CmdletHelp(cmdlet, Synopsis(cmdlet))
        {
            Description = [.. remarks[false], .. page.Description],
            Sets = [.. cmdlet.Sets.Select(s => (s, TextOf(cmdlet, s)))],
            Parameters = [.. cmdlet.Parameters.Select(p => (p, TextOf(cmdlet, p)))],
            Inputs = Inputs(cmdlet),
            Outputs = Outputs(cmdlet, page),
            Notes = [.. page.Notes.DefaultIfEmpty(SharedTexts.Cost(cmdlet)), .. remarks[true].Select(OfTheApi)],
            Examples = page.Examples,
            Links = Links(cmdlet, page),
        };
    }

    private Paragraph Synopsis(CmdletFacts cmdlet) =>
        docs.Summary(cmdlet.Type) ?? Missing(sources.Of(cmdlet.Type), $"{cmdlet.Name} has no summary.");

    private Paragraph? TextOf(CmdletFacts cmdlet, ParameterSet set) => set.IsOnly
        ? null
        : docs.SummaryOfSet(cmdlet.Type, set.Name) ?? Missing(sources.OfSet(cmdlet.Type, set.Name), $"The parameter set {set.Name} of {cmdlet.Name} has no summary.");

    private Paragraph TextOf(CmdletFacts cmdlet, ParameterFacts parameter)
    {
        if (parameter.Property is null)
        {
            return SharedTexts.OfAdded(cmdlet, parameter.Name);
        }

        Paragraph text = docs.Summary(parameter.Property) ?? Missing(sources.Of(parameter.Property), $"The parameter -{parameter.Name} of {cmdlet.Name} has no summary.");
        return parameter.IsHidden ? SharedTexts.OfHidden(text) : text;
    }

    private Paragraph Missing((string File, int Line) place, string message)
    {
        problems.Add(place.File, place.Line, message);
        return Paragraph.From(string.Empty);
    }

    private static bool IsOperation(Paragraph remark) => remark.Plain.StartsWith("Operation", StringComparison.Ordinal);

    private static Paragraph OfTheApi(Paragraph operation) => Paragraph.From("Admin API o" + operation.Markdown[1..]);

    private static TypeHelp[] Inputs(CmdletFacts cmdlet)
    {
        TypeHelp[] inputs =
        [
            .. from parameter in cmdlet.Parameters
               where !parameter.IsHidden && SharedTexts.OfPipeline(parameter) is not null
               group SharedTexts.OfPipeline(parameter)! by TypeNames.Full(parameter.Type) into type
               orderby type.Key
               select new TypeHelp(type.Key, [.. type]),
        ];
        return inputs is [] ? [new TypeHelp(SharedTexts.None, [SharedTexts.TakesNothing])] : inputs;
    }

    private TypeHelp[] Outputs(CmdletFacts cmdlet, Page page)
    {
        TypeHelp[] outputs = [.. cmdlet.OutputTypes.Select(t => new TypeHelp(TypeNames.Full(t), Output(cmdlet, t, page)))];
        return outputs is [] ? [new TypeHelp(SharedTexts.None, [SharedTexts.WritesNothing])] : outputs;
    }

    private IReadOnlyList<Paragraph> Output(CmdletFacts cmdlet, Type type, Page page)
    {
        if (page.Outputs.TryGetValue(TypeNames.Full(type), out IReadOnlyList<Paragraph>? own))
        {
            return own;
        }

        Paragraph text = docs.Summary(type) ?? Missing(sources.Of(cmdlet.Type), $"The output type {type.Name} of {cmdlet.Name} has no summary; its page can have a text of its own.");
        return [WithoutContract(text), SharedTexts.Properties(Properties(type))];
    }

    // Users do not need the name of the contract's schema.
    private static Paragraph WithoutContract(Paragraph text) => Paragraph.From(
        string.Join(". ", text.Markdown.TrimEnd('.').Split(". ").Where(s => !s.Contains("ontract", StringComparison.Ordinal))) + ".");

    // The key under its own name, then the properties in the order of their declaration, those of base classes last.
    private static IEnumerable<string> Properties(Type type)
    {
        string[] names = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).OrderBy(p => Depth(type, p)).Select(p => p.Name)];
        return names.Where(n => n != "Id" || !names.Contains(type.Name + n));
    }

    private static int Depth(Type type, PropertyInfo property)
    {
        int depth = 0;
        for (Type? at = type; at is not null && at != property.DeclaringType; at = at.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private PageLink[] Links(CmdletFacts cmdlet, Page page)
    {
        PageLink[] siblings = [.. cmdlets.Where(c => c.Noun == cmdlet.Noun && c != cmdlet).Select(c => new PageLink(c.Name, c.Name + ".md", 0))];
        foreach (PageLink link in page.Links.Where(l => siblings.Any(s => s.Text == l.Text)))
        {
            problems.Add(page.File, link.Line, $"The link {link.Text} is added anyway, since the noun is the same.");
        }

        return [.. siblings, .. page.Links, About];
    }
}
