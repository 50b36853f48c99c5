using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>A line of targets.csv.</summary>
/// <param name="Period">The period it is for, or a financial year for each of its periods.</param>
/// <param name="Breakdown">The area or team it is for; "" is the whole.</param>
sealed record Target(string Indicator, string Row, string Period, string Breakdown) : IToldFact
{
    public decimal? Value { get; init; }

    /// <summary>Printed instead of the value: a profile with its year-end value, "n/a". A text alone is no target.</summary>
    public string? Text { get; init; }

    /// <summary>Told where the target itself is not.</summary>
    public TargetOutcome? Outcome { get; init; }

    /// <summary>Told where the value compared with is not.</summary>
    public Direction? Direction { get; init; }

    [JsonIgnore]
    public string Id => string.Join('\t', Indicator, Row, Period, Breakdown);

    [JsonIgnore]
    public IReadOnlyList<string> About => [Indicator];
}

enum TargetOutcome
{
    Met,
    Missed,
}

enum Direction
{
    Improved,
    Worsened,
    Same,
}
