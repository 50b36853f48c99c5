namespace Scorecard.Figures;

/// <summary>What a measure's rows of one breakdown add up to.</summary>
sealed record Figure(string Measure, Breakdown Breakdown, long Numerator, long Denominator)
{
    /// <summary>Of the authority, each team, each area, each value it is broken down by, and each combination of those.</summary>
    public static IEnumerable<Figure> Sum(string measure, IReadOnlyCollection<CountedUnit> units)
    {
        yield return Total(measure, Breakdown.Whole, units);
        foreach (var figure in By(unit => [new(Breakdown.Team, unit.Team)])) yield return figure;
        foreach (var figure in By(unit => [new(Breakdown.Area, unit.Area)])) yield return figure;
        var keys = units.FirstOrDefault()?.By.Count ?? 0;
        for (var i = 0; i < keys; i++)
        {
            var key = i;
            foreach (var figure in By(unit => [unit.By[key]])) yield return figure;
        }
        if (keys < 2) yield break;
        foreach (var figure in By(unit => unit.By)) yield return figure;

        IEnumerable<Figure> By(Func<CountedUnit, IReadOnlyList<BreakdownPart>> parts) => units
            .Select(unit => (Breakdown: new Breakdown(parts(unit)), Unit: unit))
            .GroupBy(row => row.Breakdown.Key, StringComparer.Ordinal)
            .Select(group => Total(measure, group.First().Breakdown, group.Select(row => row.Unit)));
    }

    /// <summary>A unit that stands in several breakdowns counts once in each, and once in the authority.</summary>
    public static IEnumerable<CountedUnit> Once(IEnumerable<CountedUnit> units) => units.DistinctBy(unit => unit.Record);

    static Figure Total(string measure, Breakdown breakdown, IEnumerable<CountedUnit> units)
    {
        var once = Once(units).ToList();
        return new Figure(measure, breakdown, once.Sum(unit => unit.Numerator), once.Sum(unit => unit.Denominator));
    }
}
