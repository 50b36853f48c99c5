namespace Scorecard.Publishing;

/// <summary>Records that are counted in a cell and were changed, or heard of, between two versions.</summary>
/// <param name="Measures">What counts them.</param>
/// <param name="Since">How far the earlier version knew each log that went on: the records are behind these.</param>
sealed record ChangedRecords(IReadOnlyList<string> Measures, IReadOnlyList<Position> Since)
{
    /// <summary>The logs that one version knows further than another, as far as that one knew them.</summary>
    public static IReadOnlyList<Position> Moved(IReadOnlyList<Position> before, IReadOnlyList<Position> after) =>
    [
        .. after.Where(position => position.Source != ScorecardModel.Name && !before.Contains(position))
            .Select(position => before.FirstOrDefault(known => known.Source == position.Source) ?? position with { Seq = 0 }),
    ];
}
