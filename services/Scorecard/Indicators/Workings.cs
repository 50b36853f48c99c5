using Scorecard.Catalogues;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Indicators;

/// <summary>The value of any row at any point, by its calculation. What cannot be worked out is as told.</summary>
sealed class Workings(Catalogue catalogue, FactBook book)
{
    readonly References references = new(catalogue);

    readonly Dictionary<(Place, Point), Reading?> worked = [];

    public References References => references;

    public FactBook Book => book;

    /// <summary>Null when nothing is known of it.</summary>
    public Reading? At(Place place, Point point)
    {
        if (worked.TryGetValue((place, point), out var known)) return known;
        if (Earlier(place, point) is { } earlier) return worked[(place, point)] = earlier;
        var reading = Calculated(place, point);
        // What was told stands in for what cannot be worked out; without it, the reason why it cannot.
        return worked[(place, point)] = reading is null or { Missing: not null } ? Complete(Told(place, point), UnitOf(place)) ?? reading : reading;
    }

    /// <summary>What its calculation gives; null where it has none, or what that needs is not there.</summary>
    public Reading? Calculated(Place place, Point point) =>
        references.Calculation(place) is { } calculation && references.Indicator(place) is { } indicator
            ? Work(calculation, new Here(indicator, place, point, Told(place, point)))
            : null;

    /// <summary>The areas that an indicator is broken down by.</summary>
    public IReadOnlyList<string> Areas(Indicator indicator) => indicator.Areas ?? catalogue.Areas;

    Reading? Work(Calculation calculation, Here here) => calculation.Rule switch
    {
        CalculationRule.Percent => Share(calculation, here, 100),
        CalculationRule.Ratio => Share(calculation, here, 1),
        CalculationRule.RatePer10k => Rate(calculation, here),
        CalculationRule.TotalOf => Total([.. calculation.Of.Select(part => Find(here, part))]),
        CalculationRule.TotalOfAreas => here.Point.IsWhole && here.Point.Kind is not PointKind.Comparator ? TotalOfAreas(here) : null,
        CalculationRule.DifferenceOf => Difference(calculation, here),
        CalculationRule.CopyOf => Find(here, calculation.Of[0]),
        CalculationRule.Reported => null,
    };

    Reading? Share(Calculation calculation, Here here, decimal times)
    {
        var numerator = Input(calculation.Numerator, here.Told?.Numerator, here);
        var denominator = Input(calculation.Denominator, here.Told?.Denominator, here);
        return (numerator?.Value, denominator?.Value) is ({ } counted, { } of) ? Reading.Share(counted, of, times) : Why(numerator, denominator);
    }

    Reading? Rate(Calculation calculation, Here here)
    {
        var counted = Input(calculation.Numerator, here.Told?.Numerator, here);
        var added = calculation.WholeAdds is { } adds && here.Point.IsWhole ? Find(here, adds) : Reading.Of(0);
        if (counted?.Value + added?.Value is not { } count) return Why(counted, added);
        if ((calculation.Population ?? here.Told?.Denominator) is { } given) return Reading.Share(count, given, 10_000);
        if (here.Point.Kind is PointKind.Comparator) return null;
        var people = book.Population(here.Point.Breakdown, Areas(here.Indicator), here.Point.Period);
        return people is null ? Reading.Nothing : Reading.Share(count, people.Value, 10_000);
    }

    Reading? Input(string? reference, decimal? told, Here here) =>
        reference is not null ? Find(here, reference) : told is { } number ? Reading.Of(number) : null;

    static Reading? Why(params IReadOnlyList<Reading?> inputs) => Reading.None(inputs.Where(input => input?.Value is null));

    Reading? Difference(Calculation calculation, Here here)
    {
        if (here.Point.Kind is not PointKind.Period) return null;
        var now = Find(here, calculation.Of[0]);
        var before = Find(here with { Point = here.Point with { Period = here.Point.Period.Before() } }, calculation.Of[0]);
        return now?.Value - before?.Value is { } change ? Reading.Of(change) : Why(now, before);
    }

    Reading? TotalOfAreas(Here here)
    {
        var areas = Areas(here.Indicator).Select(area => At(here.Place, here.Point with { Breakdown = area })).ToList();
        var applying = areas.Where(area => area?.Missing is not MissingReason.NotApplicable).ToList();
        return Total(applying.Count == 0 ? areas : applying);
    }

    static Reading? Total(IReadOnlyList<Reading?> parts) => parts.Count > 0 && parts.All(part => part?.Value is not null)
        ? Reading.Of(parts.Sum(part => part!.Value!.Value))
        : Reading.None(parts);

    Reading? Find(Here here, string reference) => references.Find(here.Indicator, reference) is { } place ? At(place, here.Point) : null;

    Reading? Told(Place place, Point point) => point.Kind switch
    {
        PointKind.Period => ToldAt(place, point.Period, point.Breakdown),
        PointKind.Comparator => ToldBy(place, point),
        _ => Baselines.Of(references.Indicator(place)?.Baseline, point.Period, UnitOf(place), period => ToldAt(place, period, point.Breakdown)),
    };

    Reading? ToldAt(Place place, Period period, string breakdown) => book.Value(place, period, breakdown) is not { } told ? null : new()
    {
        Value = told.Value,
        Numerator = told.Numerator,
        Denominator = told.Denominator,
        Weight = told.Weight,
        Missing = told.Status,
        To = told.To,
    };

    Reading? ToldBy(Place place, Point point) => book.Comparator(place, point.Set, point.Period) is { } told
        ? new() { Value = told.Value, Numerator = told.Numerator, Denominator = told.Denominator }
        : null;

    /// <summary>A comparator that is the same figure of an earlier period, unless another was told for it.</summary>
    Reading? Earlier(Place place, Point point)
    {
        if (point.Kind is not PointKind.Comparator || book.Comparator(place, point.Set, point.Period) is not null) return null;
        var march = Period.MonthOf(point.Period.Year.First.AddDays(-1));
        return references.Indicator(place)?.Comparators.GetValueOrDefault(point.Set) switch
        {
            ComparatorRule.Outturn => At(place, Point.At(march)) ?? At(place, Point.At(Period.QuarterOf(march.First))),
            ComparatorRule.SamePointLastYear => At(place, Point.At(point.Period.YearBefore())),
            _ => null,
        };
    }

    // A table's row has no unit of its own: its columns say how it reads.
    Unit UnitOf(Place place) => references.Indicator(place) is not { } indicator ? Unit.Count
        : place.Row == "" ? indicator.Unit
        : indicator.Rows.First(row => row.Id == place.Row).Unit;

    /// <summary>Numerator and denominator without a value give one, as the unit says.</summary>
    public static Reading? Complete(Reading? told, Unit unit) => told is { Value: null, Numerator: { } numerator }
        ? told.Denominator is { } denominator
            ? Reading.Share(numerator, denominator, unit switch { Unit.Percent => 100, Unit.RatePer10k => 10_000, _ => 1 }) with { Weight = told.Weight, To = told.To }
            : told with { Value = unit is Unit.Percent or Unit.RatePer10k or Unit.Ratio ? null : numerator }
        : told;

    readonly record struct Here(Indicator Indicator, Place Place, Point Point, Reading? Told);
}
