using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Office.Charts;

/// <summary>One line of a chart, or its bars: a number for each of the chart's points.</summary>
sealed record ChartSeries(string Name, SeriesKind Kind, IReadOnlyList<decimal?> Values)
{
    /// <summary>What the chart shows, in the order of the columns behind it.</summary>
    public static IReadOnlyList<ChartSeries> Of(Chart chart)
    {
        List<ChartSeries> series = [new(chart.Axis, SeriesKind.Measured, [.. chart.Points.Select(point => point.Value)])];
        if (chart.Target is { } target) series.Add(Across("Target", SeriesKind.Target, target));
        if (chart.Band is { } band)
        {
            series.Add(Across($"{band.Label}, from", SeriesKind.Limit, band.Low));
            series.Add(Across($"{band.Label}, to", SeriesKind.Limit, band.High));
        }
        return series;

        ChartSeries Across(string name, SeriesKind kind, decimal value) => new(name, kind, [.. chart.Points.Select(_ => (decimal?)value)]);
    }
}

enum SeriesKind
{
    Measured,
    Target,

    /// <summary>An end of the band.</summary>
    Limit,
}
