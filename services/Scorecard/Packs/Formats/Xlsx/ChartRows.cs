using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using Scorecard.Packs.Formats.Office.Charts;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>The numbers behind a chart, and the room for it beside them.</summary>
static class ChartRows
{
    const int RowsOfAChart = 16;

    public static void Write(Sheet sheet, Chart chart)
    {
        sheet.Lines(chart.Title, Face.Caption);
        var header = sheet.At;
        Numbers(sheet, chart);
        sheet.Charts.Add(new(chart, new(sheet.Name, header, chart.Points.Count), header, ChartSeries.Of(chart).Count + 3));
        sheet.Skip(Math.Max(header + RowsOfAChart - sheet.At, 1));
    }

    public static void Numbers(Sheet sheet, Chart chart)
    {
        var series = ChartSeries.Of(chart);
        var format = chart.Points.Select(NumberFormat.Of).FirstOrDefault(found => found is not null);
        string[] names = [ChartWords.Points(chart), .. series.Select(one => one.Name)];
        sheet.Write(TableRows.Height(sheet, names.Select(name => name + " ")), [
            sheet.Text(1, names[0], new(Face.Header)),
            .. series.Select((one, at) => sheet.Text(at + 2, one.Name, new(Face.Header) { Right = true })),
        ]);
        foreach (var (at, point) in chart.Points.Index())
            sheet.Write(null, [
                sheet.Text(1, point.Label, new(Face.Row)),
                .. series.Select((one, column) => one.Values[at] is { } value
                    ? sheet.Number(column + 2, value, new(Face.Row) { Right = true, Format = (column == 0 ? NumberFormat.Of(point) : null) ?? format })
                    : sheet.Text(column + 2, point.Printed, new(Face.Row) { Right = true })),
            ]);
    }
}
