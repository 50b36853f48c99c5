namespace Scorecard.Packs.Document;

/// <param name="Title">The finding: "Children in care fell to 446 in August, above the target of 420".</param>
/// <param name="Points">In order of time, or of areas for bars.</param>
sealed record Chart(string Id, string Title, ChartKind Kind, IReadOnlyList<ChartPoint> Points) : Block
{
    /// <summary>What the vertical axis measures, with its unit.</summary>
    public required string Axis { get; init; }

    /// <summary>Drawn as a line across, with its label.</summary>
    public decimal? Target { get; init; }

    /// <summary>Drawn as a band: what is within tolerance of the target, or between control limits.</summary>
    public ChartBand? Band { get; init; }
}

enum ChartKind
{
    Line,
    Bar,
}

/// <param name="Value">Null leaves a gap.</param>
/// <param name="Printed">The value as the pack prints it.</param>
sealed record ChartPoint(string Label, decimal? Value, string Printed);

sealed record ChartBand(string Label, decimal Low, decimal High);
