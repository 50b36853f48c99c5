using Scorecard.Catalogues;
using Scorecard.Periods;
using Scorecard.Populations;
using Scorecard.Reported;

namespace Scorecard.Indicators;

/// <summary>Told facts by what they are about, whatever order they came in.</summary>
sealed class FactBook(ToldFacts facts)
{
    readonly Dictionary<(Place, string Period, string Breakdown), ReportedValue> values =
        facts.Values.ToDictionary(value => (new Place(value.Indicator, value.Row), value.Period, value.Breakdown));

    readonly ILookup<Place, Target> targets = facts.Targets.ToLookup(target => new Place(target.Indicator, target.Row));

    readonly ILookup<(Place, string Set), Comparator> comparators =
        facts.Comparators.ToLookup(comparator => (new Place(comparator.Indicator, comparator.Row), comparator.Set));

    readonly ILookup<string, Population> populations = facts.Populations.ToLookup(population => population.Area);

    public ToldFacts Told => facts;

    public ReportedValue? Value(Place place, Period period, string breakdown) => values.GetValueOrDefault((place, period.ToString(), breakdown));

    /// <summary>Told for some days of the period: the newest.</summary>
    public Period? Within(Place place, Period period) => facts.Values
        .Where(value => value.Indicator == place.Indicator && value.Row == place.Row && value.Breakdown == Point.Whole)
        .Select(value => Period.TryParse(value.Period, out var days) ? days : default)
        .Where(days => days.Kind is PeriodKind.Days or PeriodKind.Week && days.First >= period.First && days.Last <= period.Last && days != period)
        .OrderDescending()
        .Select(days => (Period?)days)
        .FirstOrDefault();

    /// <summary>That of the period, else of its financial year.</summary>
    public Target? Target(Place place, Period period, string breakdown, bool orYear = true)
    {
        var told = targets[place].Where(target => target.Breakdown == breakdown).ToList();
        return told.Find(target => target.Period == period.ToString()) ?? (orYear ? told.Find(target => target.Period == period.Year.ToString()) : null);
    }

    /// <summary>That of packs of the period's year, else the one for any.</summary>
    public Comparator? Comparator(Place place, string set, Period period)
    {
        var told = comparators[(place, set)].ToList();
        return told.Find(comparator => comparator.Period == period.ToString())
            ?? told.Find(comparator => comparator.Period == period.Year.ToString())
            ?? told.Find(comparator => comparator.Period == "");
    }

    /// <summary>Children of the area: the newest estimate that is not of a later year than the period; null when there is none.</summary>
    public decimal? Population(string area, Period period) => populations[area]
        .Where(population => population.AgeBand == Children && population.Year <= period.Last.Year)
        .OrderByDescending(population => population.Year)
        .Select(population => (decimal?)population.People)
        .FirstOrDefault();

    /// <summary>The whole is what was told for it, else the sum of the areas that have a population.</summary>
    public decimal? Population(IEnumerable<string> areas, Period period)
    {
        if (Population(Point.Whole, period) is { } whole) return whole;
        var known = areas.Select(area => Population(area, period)).OfType<decimal>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }

    const string Children = "0-17";
}
