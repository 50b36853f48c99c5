using System.Globalization;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Charts;

/// <summary>What a chart shows, for who cannot see it; and its numbers as words.</summary>
static class Description
{
    public static string Of(Chart chart)
    {
        var told = chart.Points.Where(point => point.Value is not null).ToList();
        var missing = chart.Points.Where(point => point.Value is null).Select(point => point.Label).ToList();
        return string.Join(' ', new[]
        {
            $"{(chart.Kind == ChartKind.Line ? "Line" : "Bar")} chart. {chart.Axis}.",
            told.Count == 0 ? "No figures." : $"{chart.Points.Count} figures, {chart.Points[0].Label} to {chart.Points[^1].Label}: lowest {Said(told.MinBy(point => point.Value)!)}, highest {Said(told.MaxBy(point => point.Value)!)}.",
            told.Count > 0 && chart.Kind == ChartKind.Line ? $"Latest {Said(told[^1])}." : "",
            chart.Target is { } target ? $"Target {Number(chart, target)}." : "",
            chart.Band is { } band ? $"{band.Label}: {Number(chart, band.Low)} to {Number(chart, band.High)}." : "",
            missing.Count > 0 ? $"No figure for {string.Join(", ", missing)}." : "",
        }.Where(sentence => sentence.Length > 0));
    }

    /// <summary>With the sign that the points print behind theirs.</summary>
    public static string Number(Chart chart, decimal value)
    {
        var told = chart.Points.Where(point => point.Value is not null).ToList();
        return value.ToString("#,0.######", CultureInfo.InvariantCulture) + (told.Count > 0 && told.All(point => point.Printed.EndsWith('%')) ? "%" : "");
    }

    static string Said(ChartPoint point) => $"{point.Printed} ({point.Label})";
}
