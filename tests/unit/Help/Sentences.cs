using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MightyNetworks.UnitTests.Contract;

namespace MightyNetworks.UnitTests.Help;

/// <summary>The sentences of the help, with the place that each stands in.</summary>
internal static partial class Sentences
{
    private const int FewestWords = 3;

    /// <summary>The sentences of the pages about cmdlets, and of the about topics.</summary>
    internal static IEnumerable<(string Sentence, string Place)> OfPages() =>
        from page in HelpFolder.Pages.Concat(HelpFolder.Topics.Select(topic => KeyValuePair.Create(topic, new HelpPage(HelpFolder.InRepository($"docs/{topic}.md")))))
        from paragraph in page.Value.Paragraphs
        from sentence in Split(paragraph)
        select (sentence, $"{page.Key}.md");

    internal static IEnumerable<(string Sentence, string Place)> OfXmlDocs() =>
        from member in XDocument.Load(CmdletAssembly.XmlDocs).Descendants("member")
        from element in member.Elements().Where(e => e.Name.LocalName is "summary" or "remarks")
        from sentence in Split(element.Value)
        select (sentence, member.Attribute("name")!.Value);

    /// <summary>The sentences that the build adds to every page they fit.</summary>
    internal static IEnumerable<(string Sentence, string Place)> OfTheBuild() =>
        from text in Quoted().Matches(File.ReadAllText(HelpFolder.InRepository("build/Help/SharedTexts.cs")))
        from sentence in Split(text.Groups[1].Value.Replace("`", string.Empty, StringComparison.Ordinal))
        select (sentence, "SharedTexts.cs");

    private static IEnumerable<string> Split(string text) =>
        from sentence in End().Split(Spaces().Replace(text, " ").Trim())
        where sentence.Count(c => c == ' ') >= FewestWords - 1
        select sentence;

    [GeneratedRegex("(?<=[.!?])\\s+")]
    private static partial Regex End();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();
}
