using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Disclosure;

/// <summary>Enters a year to date, and how it hangs together with the periods it is made of.</summary>
static class YearToDateLedger
{
    public static void Add(Indicator indicator, Period report, LedgerBuilder ledger, LedgerFigures figures)
    {
        var place = new Place(indicator.Code, "");
        var value = YearToDates.Of(indicator, report, figures.Workings)?.Reading;
        var key = Key(indicator, report);
        var known = Known(indicator, report, figures);
        var parts = known.Select(period => LedgerFigures.Key(place, Point.At(period))).ToList();
        switch (indicator.YearToDate.Rule)
        {
            case YearToDateRule.Sum when indicator.Unit is Unit.Count && value?.Value is { } sum:
                ledger.Relate(ledger.Add(new(key, sum) { OfChildren = figures.OfChildren(place) }), parts);
                break;
            case YearToDateRule.RatioOfSums when value is { Numerator: { } numerator, Denominator: { } denominator }:
                figures.Enter(key, numerator, denominator, indicator.Unit is Unit.Percent, figures.OfChildren(place));
                ledger.Relate($"{key}#n", [.. parts.Select(part => $"{part}#n")]);
                ledger.Relate($"{key}#d", [.. parts.Select(part => $"{part}#d")]);
                break;
            case YearToDateRule.CumulativeActual when indicator.Unit is Unit.Count:
                Months(known, place, ledger, figures);
                break;
            case YearToDateRule.NetSinceOutturn when value?.Value is { } net:
                Net(indicator, report, ledger.Add(new(key, net) { Signed = true }), ledger, figures);
                break;
            case YearToDateRule.Reported when indicator.Unit is Unit.Count:
                foreach (var year in figures.At(place, Point.At(report.Year))) ledger.Relate(year, parts);
                break;
        }
        ledger.Rest($"{indicator.Code}/ytd", Inputs(indicator, report, figures));
    }

    /// <summary>What the year to date rests on.</summary>
    public static IReadOnlyList<string> Inputs(Indicator indicator, Period report, LedgerFigures figures)
    {
        var place = new Place(indicator.Code, "");
        var known = Known(indicator, report, figures);
        var key = Key(indicator, report);
        return indicator.YearToDate.Rule switch
        {
            YearToDateRule.None => [],
            YearToDateRule.Latest or YearToDateRule.CumulativeActual => known.Count == 0 ? [] : figures.At(place, Point.At(known[^1])),
            // All periods but one give the one.
            YearToDateRule.Sum or YearToDateRule.WeightedMean => indicator.YearToDate.Rule is YearToDateRule.Sum && indicator.Unit is Unit.Count && known.Count > 0
                ? [key]
                : [.. known.SelectMany(period => figures.At(place, Point.At(period)))],
            YearToDateRule.RatioOfSums => YearToDates.Of(indicator, report, figures.Workings)?.Reading is { Denominator: { } below, Numerator: { } above }
                ? indicator.Unit is Unit.Percent && above <= below ? [$"{key}#n", $"{key}#d", $"{key}#rest"] : [$"{key}#n", $"{key}#d"]
                : [],
            YearToDateRule.NetSinceOutturn => YearToDates.Of(indicator, report, figures.Workings) is null ? [] : [key],
            YearToDateRule.Reported => figures.At(place, Point.At(report.Year)),
        };
    }

    static string Key(Indicator indicator, Period report) => $"{indicator.Code}@ytd:{report}";

    static List<Period> Known(Indicator indicator, Period report, LedgerFigures figures) =>
        [.. report.YearToDate().Where(period => figures.Workings.At(new(indicator.Code, ""), Point.At(period))?.Value is not null)];

    /// <summary>Values that grow through the year give away what came in between.</summary>
    static void Months(List<Period> known, Place place, LedgerBuilder ledger, LedgerFigures figures)
    {
        foreach (var (earlier, later) in known.Zip(known.Skip(1)))
        {
            if (figures.At(place, Point.At(earlier)) is not [var from] || figures.At(place, Point.At(later)) is not [var to]) continue;
            var between = ledger.Value(to)!.Value - ledger.Value(from)!.Value;
            ledger.Relate(to, [from, ledger.Add(new($"{to}#since:{earlier}", between) { OfChildren = figures.OfChildren(place), Signed = between < 0 })]);
        }
    }

    static void Net(Indicator indicator, Period report, string net, LedgerBuilder ledger, LedgerFigures figures)
    {
        var reference = indicator.YearToDate.Of ?? indicator.Calculation!.Of[0];
        if (figures.Workings.References.Find(indicator, reference) is not { } of) return;
        var outturn = figures.At(of, Point.Comparator(indicator.YearToDate.Outturn, report));
        var latest = report.YearToDate().Reverse().Select(period => figures.At(of, Point.At(period))).FirstOrDefault(on => on.Count == 1);
        if (latest is [var now]) ledger.Relate(now, [net, .. outturn]);
    }
}
