using Dashboard.Packs.Document;

namespace Dashboard.Charts;

/// <summary>What a chart draws: figures in order of time or of areas, lines across to compare them with, and a band.</summary>
public sealed record DrawnChart(string Id, string Title, string Axis, bool Bars, IReadOnlyList<ChartPoint> Points)
{
    public IReadOnlyList<DrawnLine> Lines { get; init; } = [];
    public ChartBand? Band { get; init; }

    /// <summary>All that has a place on the axis.</summary>
    public IEnumerable<decimal> Values =>
    [
        .. Points.Select(point => point.Value).OfType<decimal>(),
        .. Lines.Select(line => line.Value),
        .. Band is { } band ? [band.Low, band.High] : Array.Empty<decimal>(),
    ];

    public static DrawnChart Of(Chart chart) => new(chart.Id, chart.Title, chart.Axis, chart.Kind == ChartKind.Bar, chart.Points)
    {
        Lines = chart.Target is { } target ? [new("Target", target, Number.Of(target), IsTarget: true)] : [],
        Band = chart.Band,
    };

    /// <summary>What it shows, for who cannot see it.</summary>
    public string Words
    {
        get
        {
            var told = Points.Where(point => point.Value is not null).ToList();
            if (told.Count == 0) return $"{Axis}. No figures.";
            var (low, high) = (told.MinBy(point => point.Value)!, told.MaxBy(point => point.Value)!);
            var words = $"{(Bars ? "Bar" : "Line")} chart. {Axis}. Lowest {low.Printed} ({low.Label}), highest {high.Printed} ({high.Label}), {(Bars ? "last" : "latest")} {told[^1].Printed} ({told[^1].Label}).";
            return string.Join(' ', [words, .. Lines.Select(line => $"{line.Label} {line.Printed}.")]);
        }
    }
}

public sealed record DrawnLine(string Label, decimal Value, string Printed, bool IsTarget);
