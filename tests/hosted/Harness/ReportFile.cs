using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace MightyNetworks.HostedTests.Harness;

/// <summary>A folder for a report, and the report in it as an XML parser reads it.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mn-report-");

    internal string Path => System.IO.Path.Combine(_folder.FullName, "report.html");

    internal string Folder => _folder.FullName;

    internal string Text => File.ReadAllText(Path);

    internal XElement Page => XDocument.Parse(Text).Root!;

    internal IReadOnlyList<string> Headings => [.. Page.Descendants("h2").Select(heading => heading.Value)];

    internal XElement Section(string heading) => Page.Descendants("section").Single(section => section.Element("h2")!.Value == heading);

    /// <summary>The figure of a section that counts what the label says.</summary>
    internal string Figure(string heading, string label) => Section(heading).Descendants("dt").Single(term => term.Value == label).ElementsAfterSelf("dd").Single().Value;

    internal XElement Chart(string title) => Page.Descendants("figure").Single(figure => figure.Element("figcaption")!.Value == title);

    /// <summary>The numbers behind a chart: its rows as <c>label: value value</c>.</summary>
    internal static IReadOnlyList<string> Numbers(XElement chart) =>
        [.. chart.Descendants("tbody").Elements("tr").Select(row => $"{row.Elements().First().Value}: {string.Join(' ', row.Elements().Skip(1).Select(cell => cell.Value))}")];

    internal static double Number(XElement shape, string attribute) => double.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Delete(recursive: true);
}
