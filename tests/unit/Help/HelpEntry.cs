using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace MightyNetworks.UnitTests.Help;

/// <summary>A cmdlet's entry in the help file that Get-Help reads.</summary>
internal sealed class HelpEntry(XElement command)
{
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    internal string Name => command.Element(Command + "details")!.Element(Command + "name")!.Value;

    internal string Synopsis => Text(command.Element(Command + "details")!.Element(Maml + "description")!);

    internal string Description => Text(command.Element(Maml + "description")!);

    internal IReadOnlyDictionary<string, string> Parameters =>
        command.Element(Command + "parameters")?.Elements().ToDictionary(
            p => p.Element(Maml + "name")!.Value,
            p => Text(p.Element(Maml + "description")!),
            StringComparer.OrdinalIgnoreCase) ?? [];

    internal IReadOnlyList<HelpExample> Examples => [.. command.Element(Command + "examples")!.Elements().Select(e => new HelpExample(
        e.Element(Maml + "title")!.Value.Trim(' ', '-'),
        e.Element(Dev + "code")!.Value,
        Text(e.Element(Dev + "remarks")!)))];

    internal IReadOnlyList<(string Type, string Text)> Outputs => [.. command.Element(Command + "returnValues")!.Elements().Select(o => (
        o.Element(Dev + "type")!.Element(Maml + "name")!.Value,
        Text(o.Element(Maml + "description")!)))];

    internal string Notes => Text(command.Element(Maml + "alertSet")!.Element(Maml + "alert")!);

    internal static IEnumerable<HelpEntry> Read(string path) => XDocument.Load(path).Root!.Elements().Select(e => new HelpEntry(e));

    private static string Text(XElement element) =>
        string.Join('\n', element.Elements(Maml + "para").Select(p => p.Value).Where(p => p.Length > 0));
}
