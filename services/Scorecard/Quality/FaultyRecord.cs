namespace Scorecard.Quality;

/// <summary>A record with the rules that it breaks.</summary>
/// <param name="Moves">The measures that those rules move, each once.</param>
sealed record FaultyRecord(string Kind, string Id, string? Child, string? Team, DateOnly Day, IReadOnlyList<string> Rules, IReadOnlyList<string> Moves)
{
    /// <summary>What moves most measures first; of those that move as many, the oldest.</summary>
    public static IEnumerable<FaultyRecord> Ranked(IEnumerable<BrokenRule> broken) => broken
        .GroupBy(one => (Kind: one.Rule.Query.Unit, one.Record))
        .Select(record => Of(record.Key.Kind, record.Key.Record, [.. record]))
        .OrderByDescending(record => record.Moves.Count)
        .ThenBy(record => record.Day)
        .ThenBy(record => record.Kind, StringComparer.Ordinal)
        .ThenBy(record => record.Id, StringComparer.Ordinal);

    static FaultyRecord Of(string kind, string id, IReadOnlyList<BrokenRule> broken) => new(
        kind,
        id,
        broken[0].Child,
        broken[0].Team,
        broken.Min(one => one.Day),
        [.. broken.Select(one => one.Rule.Name)],
        [.. broken.SelectMany(one => one.Rule.Moves).Distinct()]);
}
