using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using MightyNetworks.UnitTests.Contract;

namespace MightyNetworks.UnitTests.Help;

/// <summary>What the XML docs say about a cmdlet.</summary>
internal sealed record CmdletDocs(string Summary, string Remarks, IReadOnlyDictionary<string, string> Parameters)
{
    internal static IReadOnlyDictionary<string, CmdletDocs> Read()
    {
        using var module = new CmdletAssembly();
        ILookup<string, XElement> members = XDocument.Load(CmdletAssembly.XmlDocs).Descendants("member").ToLookup(m => m.Attribute("name")!.Value);
        return module.Cmdlets().ToDictionary(c => c.Key, c => Of(c.Value, members));
    }

    private static CmdletDocs Of(Type cmdlet, ILookup<string, XElement> members)
    {
        IEnumerable<PropertyInfo> parameters =
            cmdlet.GetProperties().Where(p => p.GetCustomAttributesData().Any(a => a.AttributeType.Name == "ParameterAttribute"));
        return new CmdletDocs(
            Text(members, $"T:{cmdlet.FullName}", "summary"),
            Text(members, $"T:{cmdlet.FullName}", "remarks"),
            parameters.ToDictionary(p => p.Name, p => Text(members, $"P:{p.DeclaringType!.FullName}.{p.Name}", "summary")));
    }

    private static string Text(ILookup<string, XElement> members, string member, string element) =>
        string.Join(' ', (members[member].FirstOrDefault()?.Element(element)?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
