using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Office.Charts;

/// <summary>A chart for who cannot see it: the finding, then every point.</summary>
static class ChartWords
{
    public static string Alternative(Chart chart)
    {
        var kind = chart.Kind == ChartKind.Line ? "Line chart" : "Bar chart";
        var points = chart.Points.Select(point => $"{point.Label} {(point.Printed.Length > 0 ? point.Printed : "no value")}");
        var target = chart.Target is { } at ? $" Target {ExactNumber.Text(at)}." : "";
        var band = chart.Band is { } between
            ? $" {between.Label}: {ExactNumber.Text(between.Low)} to {ExactNumber.Text(between.High)}."
            : "";
        return OfficeText.OneLine($"{kind}. {chart.Title}. {chart.Axis}: {string.Join(", ", points)}.{target}{band}");
    }

    /// <summary>What stands above the labels of the points.</summary>
    public static string Points(Chart chart) => chart.Kind == ChartKind.Line ? "Period" : "Area";

    /// <summary>Whether a table already says the chart's points, along its columns or down its rows.</summary>
    public static bool Told(Chart chart, IEnumerable<Table> tables) => tables.Any(table =>
        Holds(chart, table.Columns.Select(column => column.Label)) || Holds(chart, table.Rows.Select(row => row.Cells[0].Text)));

    static bool Holds(Chart chart, IEnumerable<string> labels) => chart.Points.Select(point => point.Label).All(labels.ToHashSet().Contains);
}
