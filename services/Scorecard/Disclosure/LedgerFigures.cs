using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Disclosure;

/// <summary>Enters a row's number at a point, with what it is worked out from.</summary>
sealed class LedgerFigures(LedgerBuilder ledger, Workings workings, Period report, IReadOnlySet<string> notOfChildren)
{
    readonly Dictionary<(Place, Point), IReadOnlyList<string>> entered = [];

    public Workings Workings => workings;

    /// <summary>The quantities that a value rests on: itself when it is a count, else numerator, denominator and what a share leaves.</summary>
    public IReadOnlyList<string> At(Place place, Point point)
    {
        if (entered.TryGetValue((place, point), out var known)) return known;
        entered[(place, point)] = [];
        return entered[(place, point)] = workings.At(place, point) is { Value: { } value } reading
            ? Unit(place) is Catalogues.Unit.Count ? Count(place, point, value) : Share(place, point, reading)
            : [];
    }

    public Unit Unit(Place place) => workings.References.Indicator(place) is not { } indicator ? Catalogues.Unit.Count
        : place.Row == "" ? indicator.Unit
        : indicator.Rows.First(row => row.Id == place.Row).Unit;

    public bool OfChildren(Place place, string column = "") => !notOfChildren.Contains(place.Indicator)
        && !notOfChildren.Contains($"{place.Indicator}/{place.Row}") && !notOfChildren.Contains($"{place.Indicator}/{column}");

    public static string Key(Place place, Point point)
    {
        var row = place.Row == "" ? place.Indicator : $"{place.Indicator}/{place.Row}";
        var area = point.IsWhole ? "" : $"@{point.Breakdown}";
        return point.Kind switch
        {
            PointKind.Period => $"{row}@{point.Period}{area}",
            PointKind.Baseline => $"{row}@before:{point.Period}{area}",
            PointKind.Comparator => $"{row}@{point.Set}:{point.Period.Year}{area}",
        };
    }

    /// <summary>Numerator, denominator and, where it is a share of a whole, the rest.</summary>
    public IReadOnlyList<string> Enter(string key, decimal numerator, decimal? denominator, bool share, bool ofChildren, bool publicDenominator = false)
    {
        var above = ledger.Add(new($"{key}#n", numerator) { OfChildren = ofChildren });
        if (denominator is not { } of) return [above];
        var below = ledger.Add(new($"{key}#d", of) { OfChildren = ofChildren && !publicDenominator, Public = publicDenominator });
        return share && numerator <= of ? [above, below, Rest(key, above, numerator, below, of, ofChildren)] : [above, below];
    }

    /// <summary>Those of whom it is not true can be worked out from those of whom it is.</summary>
    public string Rest(string key, string above, decimal numerator, string below, decimal denominator, bool ofChildren)
    {
        var rest = ledger.Add(new($"{key}#rest", denominator - numerator) { OfChildren = ofChildren });
        ledger.Relate(below, [above, rest]);
        return rest;
    }

    IReadOnlyList<string> Count(Place place, Point point, decimal value)
    {
        var calculation = workings.References.Calculation(place);
        var key = Key(place, point);
        ledger.Add(new(key, value) { OfChildren = OfChildren(place), Signed = calculation?.Rule is CalculationRule.DifferenceOf });
        switch (calculation?.Rule)
        {
            case CalculationRule.TotalOf or CalculationRule.CopyOf:
                ledger.Relate(key, [.. calculation.Of.SelectMany(part => Named(place, part, point))]);
                break;
            case CalculationRule.DifferenceOf when point.Kind is PointKind.Period:
                var before = Named(place, calculation.Of[0], point with { Period = point.Period.Before() });
                if (Named(place, calculation.Of[0], point) is [var now]) ledger.Relate(now, [key, .. before]);
                break;
        }
        Areas(place, point, key, "");
        return [key];
    }

    IReadOnlyList<string> Share(Place place, Point point, Reading reading)
    {
        // A value without its parts tells nothing of how many there were.
        if (reading.Numerator is not { } numerator) return [];
        var key = Key(place, point);
        var unit = Unit(place);
        var on = Enter(key, numerator, reading.Denominator, unit is Catalogues.Unit.Percent, OfChildren(place), unit is Catalogues.Unit.RatePer10k);
        var calculation = workings.References.Calculation(place);
        if (calculation?.Numerator is { } above)
        {
            var added = calculation.WholeAdds is { } adds && point.IsWhole ? Named(place, adds, point) : [];
            ledger.Relate($"{key}#n", [.. Named(place, above, point), .. added]);
        }
        if (calculation?.Denominator is { } below) ledger.Relate($"{key}#d", Named(place, below, point));
        Areas(place, point, key, "#n");
        if (unit is not Catalogues.Unit.RatePer10k) Areas(place, point, key, "#d");
        return on;
    }

    // Areas are printed for the report's period.
    void Areas(Place place, Point point, string key, string part)
    {
        if (point != Point.At(report) || workings.References.Indicator(place) is not { } indicator) return;
        var areas = workings.Areas(indicator).Select(area => point with { Breakdown = area }).Where(area => At(place, area).Count > 0);
        ledger.Relate(key + part, [.. areas.Select(area => Key(place, area) + part)]);
    }

    IReadOnlyList<string> Named(Place from, string reference, Point point) =>
        workings.References.Indicator(from) is { } indicator && workings.References.Find(indicator, reference) is { } place ? At(place, point) : [];
}
