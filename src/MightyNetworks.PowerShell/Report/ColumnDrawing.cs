namespace MightyNetworks.PowerShell.Report;

/// <summary>Draws a chart over time: a column for each row, with its value above it.</summary>
internal static class ColumnDrawing
{
    private const double Width = 360;
    private const double Left = 38;
    private const double Top = 14;
    private const double Axis = 120;
    private const double Bottom = 30;
    private const int MostLabels = 12;
    private const double DigitWidth = 7;

    internal static void Draw(PageWriter page, ReportChart chart)
    {
        var scale = new ChartScale(chart.Largest);
        double room = (Width - Left) / chart.Rows.Count;
        int apart = (int)System.Math.Ceiling(ReportText.Of(chart.Largest).Length * DigitWidth / room);
        for (long mark = 0; mark <= scale.End; mark += scale.Step)
        {
            double y = Top + Axis - scale.LengthOf(mark, Axis);
            page.Element("line", (System.Action?)null, ("x1", Left), ("x2", Width), ("y1", y), ("y2", y), ("class", mark == 0 ? "axis" : "grid"));
            page.Element("text", ReportText.Of(mark), ("x", Left - 4), ("y", y + 3), ("class", "mark"), ("text-anchor", "end"));
        }

        for (int i = 0; i < chart.Rows.Count; i++)
        {
            Draw(page, chart.Rows[i], scale, Left + (room * i), room, isLabelled: i % Every(chart.Rows.Count) == 0, showsValue: (chart.Rows.Count - 1 - i) % apart == 0);
        }
    }

    internal static string Box { get; } = System.FormattableString.Invariant($"0 0 {Width} {Top + Axis + Bottom}");

    // So many labels that they do not touch.
    private static int Every(int rows) => ((rows - 1) / MostLabels) + 1;

    private static void Draw(PageWriter page, ChartRow row, ChartScale scale, double x, double room, bool isLabelled, bool showsValue)
    {
        double height = scale.LengthOf(row.Total, Axis);
        page.Element("rect", (System.Action?)null, ("class", "s0"), ("x", x + (room * 0.15)), ("y", Top + Axis - height), ("width", room * 0.7), ("height", height));
        if (showsValue)
        {
            page.Element("text", ReportText.Of(row.Total), ("x", x + (room / 2)), ("y", Top + Axis - height - 3), ("class", "value"), ("text-anchor", "middle"));
        }

        if (isLabelled)
        {
            string[] words = row.Label.Split(' ');
            page.Element("text", words[0], ("x", x + (room / 2)), ("y", Top + Axis + 12), ("class", "mark"), ("text-anchor", "middle"));
            if (words.Length > 1)
            {
                page.Element("text", words[1], ("x", x + (room / 2)), ("y", Top + Axis + 23), ("class", "mark"), ("text-anchor", "middle"));
            }
        }
    }
}
