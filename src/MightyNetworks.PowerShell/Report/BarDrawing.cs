namespace MightyNetworks.PowerShell.Report;

/// <summary>Draws a chart of things beside each other: a bar for each row below its label, in parts if it has several series.</summary>
internal static class BarDrawing
{
    private const double Width = 360;
    private const double Axis = 300;
    private const double RowHeight = 34;
    private const int LongestLabel = 46;

    internal static void Draw(PageWriter page, ReportChart chart)
    {
        var scale = new ChartScale(chart.Largest);
        for (int i = 0; i < chart.Rows.Count; i++)
        {
            Draw(page, chart.Rows[i], scale, RowHeight * i);
        }
    }

    internal static string Box(ReportChart chart) => System.FormattableString.Invariant($"0 0 {Width} {RowHeight * chart.Rows.Count}");

    private static void Draw(PageWriter page, ChartRow row, ChartScale scale, double y)
    {
        page.Element("text", ReportText.Cut(ReportText.Clean(row.Label), LongestLabel), ("x", 0d), ("y", y + 12), ("class", "label"));
        double x = 0;
        for (int i = 0; i < row.Values.Length; i++)
        {
            double width = scale.LengthOf(row.Values[i], Axis);
            page.Element("rect", (System.Action?)null, ("class", "s" + i), ("x", x), ("y", y + 17), ("width", width), ("height", 11d));
            x += width;
        }

        page.Element("text", ReportText.Of(row.Total), ("x", x + 5), ("y", y + 26), ("class", "value"));
    }
}
