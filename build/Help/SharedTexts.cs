using System.Collections.Generic;
using MightyNetworks.Help.Cmdlets;

namespace MightyNetworks.Help;

/// <summary>The texts that follow from facts about a cmdlet, so that no page or class repeats them.</summary>
internal static class SharedTexts
{
    internal const string None = "None";

    internal static readonly Paragraph TakesNothing = Paragraph.From("This cmdlet takes no input from the pipeline.");
    internal static readonly Paragraph WritesNothing = Paragraph.From("This cmdlet writes no output.");

    private const string Hidden = "Set by the pipeline; do not specify.";

    private static readonly Dictionary<string, string> Added = new()
    {
        ["WhatIf"] = "Shows what would change. No change is sent.",
        ["Confirm"] = "Prompts for confirmation before each change.",
        ["First"] = "Gets at most this many objects, and requests no more pages than these need.",
        ["Skip"] = "Skips this many objects at the start of the list. Pages that are skipped entirely are never requested.",
        ["IncludeTotalCount"] = "Writes the total number of objects in the list first, if the service reports it.",
    };

    /// <summary>Text of a parameter that PowerShell adds.</summary>
    internal static Paragraph OfAdded(CmdletFacts cmdlet, string parameter)
    {
        bool prompts = parameter == "Confirm" && cmdlet.PromptsByDefault;
        return Paragraph.From(Added[parameter] + (prompts ? " This cmdlet prompts by default; `-Confirm:$false` suppresses the prompt." : string.Empty));
    }

    /// <summary>The text of a hidden parameter.</summary>
    internal static Paragraph OfHidden(Paragraph text) => new($"{Hidden} {text.Markdown}", $"{Hidden} {text.Plain}");

    /// <summary>How the pipeline binds a parameter; null if it does not.</summary>
    internal static Paragraph? OfPipeline(ParameterFacts parameter)
    {
        string[] ways = [.. Ways(parameter)];
        return ways.Length == 0 ? null : Paragraph.From($"`-{parameter.Name}`, {string.Join(" and ", ways)}.");
    }

    /// <summary>The number of requests of a call.</summary>
    internal static Paragraph Cost(CmdletFacts cmdlet) => Paragraph.From(cmdlet switch
    {
        { Changes: true } => "Each change costs one request; with `-WhatIf` none is sent.",
        { Pages: true } => "A list costs one request for each hundred objects; an object requested by its ID costs one.",
        { SendsRequests: true } => "Costs one request.",
        _ => "Sends no request.",
    });

    internal static Paragraph Properties(IEnumerable<string> names) => Paragraph.From($"Properties: {string.Join(", ", names)}.");

    private static IEnumerable<string> Ways(ParameterFacts parameter)
    {
        if (parameter.TakesValue)
        {
            yield return "by value";
        }

        if (parameter.TakesProperty)
        {
            yield return "by property name";
        }
    }
}
