using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>What somebody wrote of one indicator, or of several, for a period: a line of commentary.csv.</summary>
/// <param name="Indicators">Their codes, in order.</param>
/// <param name="Part">The heading it stands under; "" where commentary has one part.</param>
sealed record Commentary(IReadOnlyList<string> Indicators, string Period, string Part) : IToldFact
{
    public required string Text { get; init; }

    /// <summary>A post.</summary>
    public string? Author { get; init; }

    /// <summary>As printed: "Head of Service Commentary".</summary>
    public string? Role { get; init; }

    [JsonIgnore]
    public string Id => string.Join('\t', string.Join(ToldFields.Separator, Indicators), Period, Part);

    [JsonIgnore]
    public IReadOnlyList<string> About => Indicators;
}
