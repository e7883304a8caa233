using System;
using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.PowerShell.Report;

/// <summary>The page: one file without scripts that loads nothing.</summary>
/// <param name="title">The title.</param>
/// <param name="subtitle">What the page is about: network, period and time.</param>
internal sealed class ReportPage(string title, string subtitle)
{
    private int _charts;

    /// <summary>Renders the page.</summary>
    internal string Render(IReadOnlyList<ReportSection> sections)
    {
        using var page = new PageWriter();
        page.Element("html", () =>
        {
            page.Element("head", () => WriteHead(page));
            page.Raw("\n");
            page.Element("body", () => WriteBody(page, sections));
        }, ("lang", "en"));
        page.Raw("\n");
        return page.ToString();
    }

    private void WriteHead(PageWriter page)
    {
        page.Element("meta", (Action?)null, ("charset", "utf-8"));
        page.Element("meta", (Action?)null, ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Element("meta", (Action?)null, ("name", "color-scheme"), ("content", "light dark"));
        page.Element("meta", (Action?)null, ("name", "robots"), ("content", "noindex"));
        page.Element("meta", (Action?)null, ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"));
        page.Element("title", title);
        page.Element("style", () => page.Raw(ReportStyle.Text));
    }

    private void WriteBody(PageWriter page, IReadOnlyList<ReportSection> sections)
    {
        page.Element("header", () =>
        {
            page.Element("h1", title);
            page.Element("p", subtitle);
        });
        page.Element("main", () =>
        {
            foreach (ReportSection section in sections)
            {
                page.Raw("\n");
                page.Element("section", () => WriteSection(page, section));
            }
        });
    }

    private void WriteSection(PageWriter page, ReportSection section)
    {
        page.Element("h2", section.Heading);
        if (section.Problem is { } problem)
        {
            page.Element("p", problem, ("class", "problem"));
        }

        if (section.Figures.Count > 0)
        {
            page.Element("dl", () => WriteFigures(page, section.Figures), ("class", "figures"));
        }

        if (section.Charts.Count > 0)
        {
            page.Element("div", () => section.Charts.ToList().ForEach(chart => WriteChart(page, chart)), ("class", "charts"));
        }

        foreach (ReportTable table in section.Tables)
        {
            page.Element("h3", table.Title);
            WriteTable(page, table);
        }

        foreach (string note in section.Notes)
        {
            page.Element("p", note, ("class", "note"));
        }
    }

    private static void WriteFigures(PageWriter page, IReadOnlyList<ReportFigure> figures)
    {
        foreach (ReportFigure figure in figures)
        {
            page.Element("div", () =>
            {
                page.Element("dt", figure.Label);
                page.Element("dd", figure.Value);
            });
        }
    }

    private void WriteChart(PageWriter page, ReportChart chart)
    {
        string id = FormattableString.Invariant($"chart-{++_charts}");
        page.Element("figure", () =>
        {
            page.Element("figcaption", chart.Title);
            if (chart.Rows.Count == 0)
            {
                page.Element("p", "Nothing in the period.", ("class", "note"));
                return;
            }

            if (chart.Series.Count > 1)
            {
                page.Element("p", () => WriteLegend(page, chart.Series), ("class", "legend"));
            }

            page.Element("svg", () =>
            {
                page.Element("title", chart.Title, ("id", id));
                if (chart.IsOverTime)
                {
                    ColumnDrawing.Draw(page, chart);
                }
                else
                {
                    BarDrawing.Draw(page, chart);
                }
            }, ("viewBox", chart.IsOverTime ? ColumnDrawing.Box : BarDrawing.Box(chart)), ("role", "img"), ("aria-labelledby", id));
            page.Element("details", () =>
            {
                page.Element("summary", "Numbers");
                WriteTable(page, new ReportTable(chart.Title, [chart.RowHeading, .. chart.Series], [.. chart.Rows.Select(row => (IReadOnlyList<string>)[row.Label, .. row.Values.Select(ReportText.Of)])]));
            });
        });
    }

    private static void WriteLegend(PageWriter page, IReadOnlyList<string> series)
    {
        for (int i = 0; i < series.Count; i++)
        {
            page.Element("span", string.Empty, ("class", "key s" + i));
            page.Element("span", series[i]);
        }
    }

    private static void WriteCells(PageWriter page, string name, IReadOnlyList<string> cells, bool[] numbers, string? scope)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            page.Element(name, cells[i], ("scope", scope), ("class", numbers[i] ? "number" : null));
        }
    }

    private static void WriteTable(PageWriter page, ReportTable table) => page.Element("div", () => page.Element("table", () =>
    {
        bool[] numbers = [.. table.Headings.Select((_, i) => i > 0 && table.Rows.All(row => row[i].All(c => c is (>= '0' and <= '9') or ',' or '.')))];
        page.Element("thead", () => page.Element("tr", () => WriteCells(page, "th", table.Headings, numbers, "col")));
        page.Element("tbody", () =>
        {
            foreach (IReadOnlyList<string> row in table.Rows)
            {
                page.Element("tr", () => WriteCells(page, "td", row, numbers, null));
            }
        });
    }), ("class", "table"));
}
