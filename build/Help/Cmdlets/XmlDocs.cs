using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MightyNetworks.Help.Cmdlets;

/// <summary>Reads the XML docs that the compiler writes beside the assemblies.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> _members;

    internal XmlDocs(IEnumerable<XDocument> documents) =>
        _members = documents.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    internal static XmlDocs Beside(params Assembly[] assemblies) =>
        new(assemblies.Select(a => XDocument.Load(Path.ChangeExtension(a.Location, ".xml"))));

    internal Paragraph? Summary(Type type) => Summary("T:" + type.FullName);

    /// <summary>The remarks of a type, one per paragraph.</summary>
    internal IEnumerable<Paragraph> Remarks(Type type)
    {
        XElement? remarks = _members.GetValueOrDefault("T:" + type.FullName)?.Element("remarks");
        IEnumerable<XElement> parts = remarks is null ? [] : remarks.Elements("para").DefaultIfEmpty(remarks);
        return parts.Select(p => Paragraph.From(Text(p)));
    }

    /// <summary>The summary of a property, or of the overridden one.</summary>
    internal Paragraph? Summary(PropertyInfo property)
    {
        for (Type? type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            if (Summary($"P:{type.FullName}.{property.Name}") is { } summary)
            {
                return summary;
            }
        }

        return null;
    }

    /// <summary>The summary of the constant that names a parameter set, in the cmdlet's class or a base class.</summary>
    internal Paragraph? SummaryOfSet(Type cmdlet, string set)
    {
        const BindingFlags Constants = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (Type? type = cmdlet; type is not null; type = type.BaseType)
        {
            if (type.GetFields(Constants).FirstOrDefault(f => f.IsLiteral && set.Equals(f.GetRawConstantValue())) is { } field)
            {
                return Summary($"F:{type.FullName}.{field.Name}");
            }
        }

        return null;
    }

    private Paragraph? Summary(string member) =>
        _members.GetValueOrDefault(member)?.Element("summary") is { } summary && Text(summary) is { Length: > 0 } text ? Paragraph.From(text) : null;

    private static string Text(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" } reference => Name(reference),
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => string.Empty,
    };

    private static string Name(XElement reference) => reference.Attributes().First().Value.Split('.', ':')[^1];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
