using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>What others, or last year, had: a line of comparators.csv.</summary>
/// <param name="Set">prev_year, england, stat_neighbours, region, ...</param>
/// <param name="Period">The financial year of the packs that show it; "" is any.</param>
sealed record Comparator(string Indicator, string Row, string Set, string Period) : IToldFact
{
    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Printed behind the value: "3yr Average", "(19, 20 &amp; 21)".</summary>
    public string? Qualifier { get; init; }

    /// <summary>Printed instead of a value: "60-63%", "-".</summary>
    public string? Text { get; init; }

    /// <summary>The year or date that the figure is of: "2013/14".</summary>
    public string? Year { get; init; }

    public string? Source { get; init; }

    [JsonIgnore]
    public string Id => string.Join('\t', Indicator, Row, Set, Period);

    [JsonIgnore]
    public IReadOnlyList<string> About => [Indicator];
}
