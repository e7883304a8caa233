using System.Collections.Generic;
using MightyNetworks.Help.Cmdlets;
using MightyNetworks.Help.Pages;

namespace MightyNetworks.Help;

/// <summary>The complete help of a cmdlet.</summary>
internal sealed record CmdletHelp(CmdletFacts Facts, Paragraph Synopsis)
{
    internal string Name => Facts.Name;

    internal required IReadOnlyList<Paragraph> Description { get; init; }

    /// <summary>The parameter sets with their texts; the text is null if there is only one set.</summary>
    internal required IReadOnlyList<(ParameterSet Set, Paragraph? Text)> Sets { get; init; }

    internal required IReadOnlyList<(ParameterFacts Facts, Paragraph Text)> Parameters { get; init; }

    internal required IReadOnlyList<TypeHelp> Inputs { get; init; }

    internal required IReadOnlyList<TypeHelp> Outputs { get; init; }

    internal required IReadOnlyList<Paragraph> Notes { get; init; }

    internal required IReadOnlyList<Example> Examples { get; init; }

    internal required IReadOnlyList<PageLink> Links { get; init; }
}
