using System.Text.Json;

namespace Scorecard.Figures;

/// <summary>A kept figure: what a measure's rows of one breakdown add up to. The one without a breakdown is the authority's.</summary>
sealed record Figure(string Measure, IReadOnlyList<string?> Breakdown, long Numerator, long Denominator)
{
    /// <summary>The breakdown as it is kept: a JSON array, so that no two can read the same.</summary>
    public string Key => JsonSerializer.Serialize(Breakdown, FigureJson.Default.IReadOnlyListString);

    public static IReadOnlyList<string?> ReadKey(string key) => JsonSerializer.Deserialize(key, FigureJson.Default.IReadOnlyListString)!;

    /// <summary>Adds up counted units. A unit that stands in several breakdowns counts once in each, and once in the authority.</summary>
    public static IEnumerable<Figure> Sum(string measure, IReadOnlyCollection<CountedUnit> units)
    {
        yield return Total(measure, [], units);
        foreach (var group in units.GroupBy(unit => JsonSerializer.Serialize(unit.Breakdown, FigureJson.Default.IReadOnlyListString), StringComparer.Ordinal))
        {
            yield return Total(measure, group.First().Breakdown, group);
        }
    }

    static Figure Total(string measure, IReadOnlyList<string?> breakdown, IEnumerable<CountedUnit> units)
    {
        var once = units.DistinctBy(unit => unit.Record).ToList();
        return new Figure(measure, breakdown, once.Sum(unit => unit.Numerator), once.Sum(unit => unit.Denominator));
    }
}

/// <summary>A row of a measure.</summary>
sealed record CountedUnit(string Record, IReadOnlyList<string?> Breakdown, long Numerator, long Denominator);
