using Scorecard.Figures;

namespace Scorecard.Weekly;

/// <summary>A week of an authority.</summary>
sealed record WeekReading(Week Week, IReadOnlyList<WeeklyKindReading> Kinds)
{
    public IEnumerable<WeekCount> Counts => Kinds.SelectMany(kind => kind.Counts);

    /// <summary>What must be acted on, by state; in each the day on which it is due comes first.</summary>
    public IEnumerable<(DueThing Thing, DueState State)> Due => Kinds.SelectMany(kind => kind.Due)
        .OrderBy(due => due.State)
        .ThenBy(due => due.Thing.Due)
        .ThenBy(due => due.Thing.Child, StringComparer.Ordinal)
        .ThenBy(due => due.Thing.Kind.Name, StringComparer.Ordinal)
        .ThenBy(due => due.Thing.Record, StringComparer.Ordinal);
}

/// <summary>What there is of a kind. With something lacking it was not looked for.</summary>
/// <param name="Lacking">The files without which it cannot be.</param>
/// <param name="Moved">The rows of a movement.</param>
sealed record WeeklyKindReading(
    WeeklyKind Kind, IReadOnlyList<string> Lacking, IReadOnlyList<CountedUnit> Moved, IReadOnlyList<(DueThing Thing, DueState State)> Due)
{
    public IEnumerable<WeekCount> Counts => Lacking.Count > 0 ? []
        : !Kind.IsDue ? WeekCount.Of(Kind.Group, Kind.Name, Moved, unit => (unit.Record, unit.Team, unit.Area))
        : Enum.GetValues<DueState>().SelectMany(state => WeekCount.Of(
            DueStates.NameOf(state), Kind.Name, [.. Due.Where(due => due.State == state)], due => ($"{due.Thing.Record}/{due.Thing.Due}", due.Thing.Team, due.Thing.Area)));
}

/// <summary>How many there are of a kind in the authority, a team or an area. What stands in several teams counts once in each, and once in the authority.</summary>
sealed record WeekCount(string Group, string Kind, Breakdown Breakdown, int Number)
{
    public static IEnumerable<WeekCount> Of<T>(string group, string kind, IReadOnlyList<T> all, Func<T, (string Id, string? Team, string? Area)> of)
    {
        var rows = all.Select(of).ToList();
        yield return new(group, kind, Breakdown.Whole, Once(rows));
        foreach (var team in rows.GroupBy(row => row.Team ?? "")) yield return new(group, kind, Breakdown.Of(Breakdown.Team, team.First().Team), Once(team));
        foreach (var area in rows.GroupBy(row => row.Area ?? "")) yield return new(group, kind, Breakdown.Of(Breakdown.Area, area.First().Area), Once(area));
    }

    static int Once(IEnumerable<(string Id, string? Team, string? Area)> rows) => rows.DistinctBy(row => row.Id).Count();
}
