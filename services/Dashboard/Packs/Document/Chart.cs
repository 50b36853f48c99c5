namespace Dashboard.Packs.Document;

/// <param name="Title">The finding.</param>
public sealed record Chart(string Id, string Title, ChartKind Kind, IReadOnlyList<ChartPoint> Points) : Block
{
    /// <summary>What the vertical axis measures, with its unit.</summary>
    public required string Axis { get; init; }

    public decimal? Target { get; init; }
    public ChartBand? Band { get; init; }
}

public enum ChartKind
{
    Line,
    Bar,
}

/// <param name="Value">Null leaves a gap.</param>
public sealed record ChartPoint(string Label, decimal? Value, string Printed);

/// <summary>What is within tolerance of the target, or between control limits.</summary>
public sealed record ChartBand(string Label, decimal Low, decimal High);
