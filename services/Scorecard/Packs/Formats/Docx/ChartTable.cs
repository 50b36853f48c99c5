using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office.Charts;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>The numbers of a chart as a table: across the page while they fit, else down.</summary>
static class ChartTable
{
    const int MostAcross = 8;

    public static Table Of(Chart chart)
    {
        var series = ChartSeries.Of(chart);
        return chart.Points.Count is > 0 and <= MostAcross
            ? new(chart.Id, chart.Title + ": the figures", [new("Measure", ColumnKind.Text), .. chart.Points.Select(point => new Column(point.Label))],
                [.. series.Select((_, at) => new Row([new(series[at].Name), .. chart.Points.Select((point, place) => Number(point, series[at], place))]))])
            : new(chart.Id, chart.Title + ": the figures", [new(ChartWords.Points(chart), ColumnKind.Text), .. series.Select(one => new Column(one.Name))],
                [.. chart.Points.Select((point, place) => new Row([new(point.Label), .. series.Select(one => Number(point, one, place))]))]);
    }

    static Cell Number(ChartPoint point, ChartSeries series, int place) =>
        new(series.Kind == SeriesKind.Measured ? point.Printed : ExactNumber.Text(series.Values[place] ?? 0));
}
