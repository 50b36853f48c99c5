namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>What a measure counts in a span.</summary>
sealed record Measure(string Id, IEnumerable<Unit> Units, int Scale = 1)
{
    /// <summary>For all, each value of its own breakdown, and each team or area; a record counts once in each.</summary>
    public Dictionary<string, Fraction> Lines(Cut cut)
    {
        var units = Units.ToList();
        var lines = new Dictionary<string, Fraction> { [""] = Sum(units) };
        foreach (var value in units.Where(unit => unit.By != "").GroupBy(unit => unit.By)) lines[value.Key] = Sum(value);
        foreach (var part in units.GroupBy(unit => PartOf(unit, cut))) lines[part.Key] = Sum(part);
        return lines;
    }

    static string PartOf(Unit unit, Cut cut) => cut == Cut.Team ? unit.Team?.Name ?? "(no team)" : unit.Area is { Length: > 0 } area ? area : "(no area)";

    static Fraction Sum(IEnumerable<Unit> units) => units.DistinctBy(unit => unit.Record).Aggregate(Fraction.None, (sum, unit) => sum.Add(unit.Numerator, unit.Denominator));
}

enum Cut
{
    Team,
    Area,
}

readonly record struct Fraction(long Numerator, long Denominator)
{
    public static readonly Fraction None = new(0, 0);

    public Fraction Add(long numerator, long denominator) => new(Numerator + numerator, Denominator + denominator);

    /// <summary>With four decimals, half up; null of nothing.</summary>
    public decimal? Value(int scale) => Denominator == 0 ? null : Math.Round((decimal)Numerator * scale / Denominator, 4, MidpointRounding.AwayFromZero);
}
