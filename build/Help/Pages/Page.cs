using System.Collections.Generic;

namespace MightyNetworks.Help.Pages;

/// <summary>A page of docs/cmdlets: the part of the help that comes from no other source.</summary>
internal sealed record Page(
    string File,
    string Name,
    IReadOnlyList<Paragraph> Description,
    IReadOnlyList<Example> Examples,
    IReadOnlyDictionary<string, IReadOnlyList<Paragraph>> Outputs,
    IReadOnlyList<Paragraph> Notes,
    IReadOnlyList<PageLink> Links)
{
    internal static Page Empty(string name) => new(string.Empty, name, [], [], new Dictionary<string, IReadOnlyList<Paragraph>>(), [], []);
}
