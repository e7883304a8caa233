using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using MightyNetworks.Client.Requests;

namespace MightyNetworks.UnitTests.Contract;

/// <summary>The XML documentation of the client.</summary>
internal static class XmlDocumentation
{
    private static readonly Dictionary<string, string> Summaries = Load();

    /// <summary>The summary of a method that has no overloads, on one line.</summary>
    internal static string Summary(MethodInfo method) => Of($"M:{method.DeclaringType!.FullName}.{method.Name}");

    /// <summary>The summary of a type, on one line.</summary>
    internal static string Summary(Type type) => Of($"T:{type.FullName}");

    private static string Of(string name) => Summaries.GetValueOrDefault(name, string.Empty);

    private static Dictionary<string, string> Load()
    {
        string file = Path.Combine(AppContext.BaseDirectory, typeof(ApiRequest).Assembly.GetName().Name + ".xml");
        return XDocument.Load(file).Descendants("member")
            .GroupBy(m => m.Attribute("name")!.Value.Split('(')[0])
            .ToDictionary(g => g.Key, g => OneLine(g.First().Element("summary")?.Value));
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
