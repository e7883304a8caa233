using System.Collections.Generic;
using System.Linq;

namespace MightyNetworks.PowerShell.Report;

/// <summary>One row of a chart, or of its table: a label and a value for each series.</summary>
internal sealed record ChartRow(string Label, params long[] Values)
{
    internal long Total => Values.Sum();
}

/// <summary>What a chart shows. A table behind it shows the same.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="RowHeading">What the rows are.</param>
/// <param name="Series">What the values of a row are.</param>
/// <param name="Rows">The rows, in the order of the chart.</param>
internal sealed record ReportChart(string Title, string RowHeading, IReadOnlyList<string> Series, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>Whether the rows follow each other in time, and are drawn as columns.</summary>
    internal bool IsOverTime { get; init; }

    internal long Largest => Rows.Count == 0 ? 0 : Rows.Max(row => row.Total);
}

/// <summary>A table of texts.</summary>
/// <param name="Title">What it lists.</param>
/// <param name="Headings">The headings of its columns.</param>
/// <param name="Rows">Its cells.</param>
internal sealed record ReportTable(string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A number that stands out, with what it counts.</summary>
internal sealed record ReportFigure(string Value, string Label);

/// <summary>One section of the report.</summary>
/// <param name="Heading">The heading.</param>
internal sealed record ReportSection(string Heading)
{
    internal IReadOnlyList<ReportFigure> Figures { get; init; } = [];

    internal IReadOnlyList<ReportChart> Charts { get; init; } = [];

    internal IReadOnlyList<ReportTable> Tables { get; init; } = [];

    /// <summary>What the reader has to know about the numbers.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Why the section could not be read; null if it was.</summary>
    internal string? Problem { get; init; }
}
