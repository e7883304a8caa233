using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using MightyNetworks.HostedTests.Harness;
using MightyNetworks.PowerShell.Report;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Tests of the charts of Export-MNReport: they are drawn from their numbers.</summary>
public sealed class ReportChartTests
{
    [Theory]
    [InlineData(7, 3, 0, 12)]
    [InlineData(5000, 1, 250, 4999)]
    [InlineData(1)]
    [InlineData(0, 0)]
    public void Columns_are_as_high_as_their_values(params int[] values)
    {
        XElement svg = Draw(new ReportChart("Joined", "Month", ["Joined"], [.. values.Select((value, i) => new ChartRow($"M{i}", value))]) { IsOverTime = true });
        XElement[] columns = [.. svg.Descendants("rect")];
        (double zero, double unit) = Axis(svg);
        Assert.Equal(values.Length, columns.Length);
        for (int i = 0; i < values.Length; i++)
        {
            Assert.Equal(values[i] * unit, ReportFile.Number(columns[i], "height"), 0.02);
            Assert.Equal(zero, ReportFile.Number(columns[i], "y") + ReportFile.Number(columns[i], "height"), 0.02);
        }

        int apart = values.Max() < 1000 ? 1 : values.Length > 8 ? 2 : 1;
        Assert.Equal(values.Where((_, i) => (values.Length - 1 - i) % apart == 0).Select(value => ReportText.Of(value)), Texts(svg, "value"));
        Assert.All(columns, column => Assert.True(ReportFile.Number(column, "y") >= 0));
    }

    [Fact]
    public void Bars_are_as_long_as_their_values_and_follow_each_other()
    {
        ChartRow[] rows = [new("Welcome", 10, 20, 30), new("Quiet", 0, 0, 1), new("None", 0, 0, 0)];
        XElement svg = Draw(new ReportChart("Activity", "Space", ["Posts", "Comments", "Reactions"], rows));
        XElement[] bars = [.. svg.Descendants("rect")];
        double unit = ReportFile.Number(bars[0], "width") / 10;
        Assert.True(unit > 0);
        for (int i = 0; i < bars.Length; i++)
        {
            Assert.Equal(rows[i / 3].Values[i % 3] * unit, ReportFile.Number(bars[i], "width"), 0.05);
            Assert.Equal(rows[i / 3].Values.Take(i % 3).Sum() * unit, ReportFile.Number(bars[i], "x"), 0.05);
            Assert.Equal("s" + (i % 3), bars[i].Attribute("class")!.Value);
        }

        Assert.Equal(["60", "1", "0"], Texts(svg, "value"));
        Assert.Equal(["Welcome", "Quiet", "None"], Texts(svg, "label"));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 6)]
    [InlineData(17, 5, 20)]
    [InlineData(250, 100, 300)]
    [InlineData(5000, 2000, 6000)]
    [InlineData(0, 1, 1)]
    public void Marks_are_round_and_reach_the_largest_value(long largest, long step, long end)
    {
        var scale = new ChartScale(largest);
        Assert.Equal((step, end), (scale.Step, scale.End));
        XElement svg = Draw(new ReportChart("Joined", "Month", ["Joined"], [new ChartRow("May", largest)]) { IsOverTime = true });
        long[] marks = [.. svg.Elements("text").Where(text => text.Attribute("text-anchor")?.Value == "end").Select(text => long.Parse(text.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        Assert.Equal(Enumerable.Range(0, (int)(end / step) + 1).Select(i => i * step), marks);
    }

    [Fact]
    public void A_chart_has_a_title_and_its_numbers_as_a_table()
    {
        XElement figure = Figure(new ReportChart("Activity", "Space", ["Posts", "Comments"], [new("A", 1234, 2), new("B", 0, 5)]));
        XElement svg = figure.Element("svg")!;
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(svg.Element("title")!.Attribute("id")!.Value, svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal("Activity", svg.Element("title")!.Value);
        Assert.Equal(["Space", "Posts", "Comments"], figure.Descendants("th").Where(cell => cell.Attribute("scope")!.Value == "col").Select(cell => cell.Value));
        Assert.Equal(["A: 1,234 2", "B: 0 5"], ReportFile.Numbers(figure));
    }

    private static (double Zero, double Unit) Axis(XElement svg)
    {
        XElement[] lines = [.. svg.Elements("line")];
        double zero = ReportFile.Number(lines[0], "y1");
        string[] marks = [.. svg.Elements("text").Where(text => text.Attribute("text-anchor")?.Value == "end").Select(text => text.Value)];
        return (zero, (zero - ReportFile.Number(lines[^1], "y1")) / double.Parse(marks[^1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Texts(XElement svg, string name) => svg.Elements("text").Where(text => text.Attribute("class")?.Value == name).Select(text => text.Value);

    private static XElement Draw(ReportChart chart) => Figure(chart).Element("svg")!;

    private static XElement Figure(ReportChart chart) =>
        XDocument.Parse(new ReportPage("Title", "About").Render([new ReportSection("Section") { Charts = [chart] }])).Descendants("figure").Single();
}
