using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace MightyNetworks.UnitTests.Help;

/// <summary>A cmdlet's entry in the help file that Get-Help reads.</summary>
internal sealed class HelpEntry(XElement command)
{
    private static readonly XNamespace s_command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace s_maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace s_dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    internal string Name => command.Element(s_command + "details")!.Element(s_command + "name")!.Value;

    internal string Synopsis => Text(command.Element(s_command + "details")!.Element(s_maml + "description")!);

    internal string Description => Text(command.Element(s_maml + "description")!);

    internal IReadOnlyDictionary<string, string> Parameters =>
        command.Element(s_command + "parameters")?.Elements().ToDictionary(
            p => p.Element(s_maml + "name")!.Value,
            p => Text(p.Element(s_maml + "description")!),
            StringComparer.OrdinalIgnoreCase) ?? [];

    internal IReadOnlyList<HelpExample> Examples => [.. command.Element(s_command + "examples")!.Elements().Select(e => new HelpExample(
        e.Element(s_maml + "title")!.Value.Trim(' ', '-'),
        e.Element(s_dev + "code")!.Value,
        Text(e.Element(s_dev + "remarks")!)))];

    internal IReadOnlyList<(string Type, string Text)> Outputs => [.. command.Element(s_command + "returnValues")!.Elements().Select(o => (
        o.Element(s_dev + "type")!.Element(s_maml + "name")!.Value,
        Text(o.Element(s_maml + "description")!)))];

    internal string Notes => Text(command.Element(s_maml + "alertSet")!.Element(s_maml + "alert")!);

    internal static IEnumerable<HelpEntry> Read(string path) => XDocument.Load(path).Root!.Elements().Select(e => new HelpEntry(e));

    private static string Text(XElement element) =>
        string.Join('\n', element.Elements(s_maml + "para").Select(p => p.Value).Where(p => p.Length > 0));
}
