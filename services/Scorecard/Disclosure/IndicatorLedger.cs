using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Disclosure;

/// <summary>Enters an indicator's cells: those of its rows, and those that would give its rows away.</summary>
sealed class IndicatorLedger(Catalogue catalogue, Indicator indicator, Period report, LedgerBuilder ledger, LedgerFigures figures)
{
    readonly Place own = new(indicator.Code, "");

    readonly string code = indicator.Code;

    public void Add()
    {
        var periods = PeriodColumnsShown.For(own, catalogue.Periods, report, figures.Workings.Book);
        foreach (var row in indicator.Rows.Where(row => row.Shown).Select(row => row.Id).Prepend("")) Row(row, periods);
        foreach (var set in catalogue.ComparatorColumns.Select(column => column.Id).Concat(Told()).Distinct()) Comparator(set);
        YearToDateLedger.Add(indicator, report, ledger, figures);
        var latest = periods.Last(period => period.First <= report.Last);
        var toDate = YearToDateLedger.Inputs(indicator, report, figures);
        if (indicator.Rating.Scheme is not (RatingScheme.DataOnly or RatingScheme.None))
        {
            ledger.Rest($"{code}/rating", [.. toDate, .. At(latest), .. indicator.Rating.Scheme is RatingScheme.TargetAndDirection ? Before(indicator.Rating.Compare) : []]);
            foreach (var period in periods) ledger.Rest($"{code}/symbol/{PackLedger.Label(catalogue, period)}", At(period));
        }
        // "The same as before" says the number.
        if (indicator.Trend.Rule is not TrendRule.None) ledger.Rest($"{code}/trend", [.. At(latest), .. Before(indicator.Trend.Compare)]);
    }

    IReadOnlyList<string> At(Period period) => figures.At(own, Point.At(period));

    IEnumerable<string> Told() => figures.Workings.Book.Told.Comparators.Where(told => told.Indicator == code && told.Row == "").Select(told => told.Set);

    void Row(string row, IReadOnlyList<Period> periods)
    {
        var place = new Place(code, row);
        var prefix = row == "" ? code : $"{code}/{row}";
        foreach (var period in periods) Cell($"{prefix}/series/{PackLedger.Label(catalogue, period)}", place, Point.At(period));
        foreach (var area in figures.Workings.Areas(indicator)) Cell($"{prefix}/breakdown/{area}", place, Point.At(report, area));
        if (PeriodColumnsShown.ShowsBaseline(catalogue.Periods)) Baseline($"{prefix}/series/baseline", place);
    }

    void Cell(string id, Place place, Point point)
    {
        ledger.Rest(id, figures.At(place, point));
        if (figures.Workings.At(place, point) is not { Value: null } reading) return;
        ledger.Miss(id, reading.Missing switch
        {
            MissingReason.Suppressed => Symbols.Confidential,
            MissingReason.NotAvailable or MissingReason.NotYetDue => Symbols.NotAvailable,
            MissingReason.NotApplicable or null => Symbols.NotApplicable,
        });
    }

    void Comparator(string set)
    {
        var point = Point.Comparator(set, report);
        ledger.Rest($"{code}/comparator/{set}", figures.At(own, point));
        var of = indicator.Comparators.GetValueOrDefault(set) switch
        {
            ComparatorRule.Outturn => Period.MonthOf(report.Year.First.AddDays(-1)),
            ComparatorRule.SamePointLastYear => report.YearBefore(),
            ComparatorRule.Told => report,
        };
        if (of != report) Same(own, point, [of]);
    }

    void Baseline(string id, Place place)
    {
        var point = Point.Baseline(report);
        if (indicator.Baseline is not { } baseline) return;
        var periods = baseline.Kind is BaselineKind.Snapshot ? [Baselines.SnapshotOf(baseline, report)] : Baselines.Before(report);
        if (baseline.Kind is BaselineKind.AverageOfPreviousSix && figures.Unit(place) is Unit.Count)
        {
            if (figures.Workings.At(place, point)?.Value is not { } mean) return;
            var sum = ledger.Add(new($"{LedgerFigures.Key(place, point)}#n", Numbers.Round(mean * Baselines.Window, 0)) { OfChildren = figures.OfChildren(place) });
            ledger.Relate(sum, [.. periods.SelectMany(period => figures.At(place, Point.At(period)))]);
            ledger.Rest(id, [sum]);
            return;
        }
        ledger.Rest(id, figures.At(place, point));
        Same(place, point, periods);
    }

    /// <summary>A value that is also that of other periods, or of all of them together.</summary>
    void Same(Place place, Point point, IReadOnlyList<Period> periods)
    {
        string[] parts = figures.Unit(place) is Unit.Count ? [""] : ["#n", "#d"];
        foreach (var period in periods) figures.At(place, Point.At(period));
        foreach (var part in parts)
        {
            ledger.Relate(LedgerFigures.Key(place, point) + part, [.. periods.Select(period => LedgerFigures.Key(place, Point.At(period)) + part)]);
        }
    }

    IReadOnlyList<string> Before(TrendCompare compare) => compare switch
    {
        TrendCompare.PreviousPeriod => At(report.Before()),
        TrendCompare.SamePointLastYear => At(report.YearBefore()),
        TrendCompare.Baseline => figures.At(own, Point.Baseline(report)),
    };
}
