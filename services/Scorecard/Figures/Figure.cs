namespace Scorecard.Figures;

/// <summary>What a measure's rows of one breakdown add up to.</summary>
sealed record Figure(string Measure, Breakdown Breakdown, long Numerator, long Denominator)
{
    /// <summary>Of the authority, each team, each area, and each part that the measure is broken down into; what has no value there is in no part.</summary>
    public static IEnumerable<Figure> Sum(string measure, IReadOnlyCollection<CountedUnit> units)
    {
        yield return Total(measure, Breakdown.Whole, units);
        foreach (var figure in By(units, unit => [new(Breakdown.Team, unit.Team)])) yield return figure;
        foreach (var figure in By(units, unit => [new(Breakdown.Area, unit.Area)])) yield return figure;
        foreach (var figure in By(units.Where(unit => unit.By.Count > 0 && unit.By.All(part => part.Value is not null)), unit => unit.By)) yield return figure;

        IEnumerable<Figure> By(IEnumerable<CountedUnit> of, Func<CountedUnit, IReadOnlyList<BreakdownPart>> parts) => of
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
