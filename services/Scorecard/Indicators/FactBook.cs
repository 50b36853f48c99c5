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

    /// <summary>The children that a rate is of: those of the breakdown's area; of the whole, as told for it, else of every area that has a population.</summary>
    public IReadOnlyList<Population> Peopled(string breakdown, IEnumerable<string> areas, Period period)
    {
        if (Newest(breakdown, period) is { } own) return [own];
        return breakdown == Point.Whole ? [.. areas.Select(area => Newest(area, period)).OfType<Population>()] : [];
    }

    /// <summary>Null when there is none.</summary>
    public decimal? Population(string breakdown, IEnumerable<string> areas, Period period) =>
        Peopled(breakdown, areas, period) is { Count: > 0 } known ? known.Sum(population => (decimal)population.People) : null;

    /// <summary>The newest estimate that is not of a later year than the period.</summary>
    Population? Newest(string area, Period period) => populations[area]
        .Where(population => population.AgeBand == Children && population.Year <= period.Last.Year)
        .MaxBy(population => population.Year);

    const string Children = "0-17";
}
