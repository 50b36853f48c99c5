namespace Scorecard.Figures;

/// <summary>A row of a measure.</summary>
/// <param name="Team">The team's code.</param>
/// <param name="By">What the measure is broken down by beside team and area.</param>
sealed record CountedUnit(string Record, string? Team, string? Area, IReadOnlyList<BreakdownPart> By, long Numerator, long Denominator)
{
    public string? ValueOf(string key) => key switch
    {
        Breakdown.Team => Team,
        Breakdown.Area => Area,
        _ => By.FirstOrDefault(part => part.Key == key)?.Value,
    };
}
