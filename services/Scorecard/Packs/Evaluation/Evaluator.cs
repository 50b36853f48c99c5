using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Packs.Evaluation;

/// <summary>Works out every cell of an indicator for a report's period.</summary>
sealed class Evaluator(Catalogue catalogue, FactBook book, Period report)
{
    readonly Workings workings = new(catalogue, book);

    readonly Printer printer = new(catalogue.Words);

    public Catalogue Catalogue => catalogue;

    public Workings Workings => workings;

    public EvaluatedIndicator Of(Indicator indicator)
    {
        var place = new Place(indicator.Code, Point.Whole);
        var periods = PeriodColumnsShown.For(place, catalogue.Periods, report, book);
        var shown = periods.Last(period => period.First <= report.Last);
        var toDate = YearToDates.Of(indicator, report, workings);
        var target = TargetAt(indicator, report) ?? TargetAt(indicator, shown);
        var latest = workings.At(place, Point.At(shown))?.Value;
        var trend = Trended.Of(indicator.Trend, indicator.Polarity, Compared(indicator, latest), Compared(indicator, Before(indicator, shown, indicator.Trend.Compare)), target?.Direction);
        var basis = indicator.Rating.Basis is RatingBasis.YearToDate ? toDate?.Reading.Value ?? latest : latest;
        var rated = Rate(indicator, basis, target, latest, shown);
        var commentary = WrittenFor(indicator);
        var perPeriod = indicator.Rating.Scheme is RatingScheme.DiamondPlusCircle;
        var evaluated = new EvaluatedIndicator
        {
            Indicator = indicator,
            Rows =
            [
                Row(indicator, "", indicator.Headline?.Label ?? indicator.Name, indicator.Format, indicator.Unit, periods),
                .. indicator.Rows.Where(row => row.Shown).Select(row => Row(indicator, row.Id, row.Label, row.Format, row.Unit, periods)),
            ],
            Comparators = [.. Comparators(indicator, place)],
            YearToDate = printer.YearToDate($"{indicator.Code}/ytd", toDate, indicator.Format, indicator.Unit),
            Targets = perPeriod
                ? [.. periods.Select(period => printer.Target($"{indicator.Code}/target/{Label(period)}", TargetAt(indicator, period), indicator))]
                : [printer.Target($"{indicator.Code}/target", target, indicator)],
            Target = printer.Target($"{indicator.Code}/target", target, indicator),
            Rating = OtherwiseRated(indicator, basis, target, latest, shown, printer.Rating($"{indicator.Code}/rating", rated, indicator.Rating.Scheme, indicator.Polarity, workings.At(place, Point.At(shown))?.Missing), rated),
            Rated = rated,
            Symbols = perPeriod ? [.. periods.Select(period => Symbol(indicator, place, period))] : [],
            Trend = printer.Trend($"{indicator.Code}/trend", trend, indicator.Trend),
            TrendWord = trend,
            Commentary = commentary,
            CommentaryCell = Cell.Blank,
        };
        return Overridden(evaluated with { CommentaryCell = new(CommentaryText(evaluated)) { Id = $"{indicator.Code}/commentary" } });
    }

    EvaluatedRow Row(Indicator indicator, string id, string label, Format format, Unit unit, IReadOnlyList<Period> periods)
    {
        var place = new Place(indicator.Code, id);
        var prefix = id == "" ? indicator.Code : $"{indicator.Code}/{id}";
        var areas = workings.Areas(indicator).Select(area => (Area: area, Reading: workings.At(place, Point.At(report, area)))).ToList();
        return new(
            id,
            label,
            PeriodColumnsShown.ShowsBaseline(catalogue.Periods)
                ? printer.Value($"{prefix}/series/baseline", workings.At(place, Point.Baseline(report)), format, unit)
                : null,
            [.. periods.Select(period => printer.Value($"{prefix}/series/{Label(period)}", workings.At(place, Point.At(period)), format, unit))],
            areas.TrueForAll(area => area.Reading is null)
                ? []
                : [.. areas.Select(area => (area.Area, printer.Value($"{prefix}/breakdown/{area.Area}", area.Reading, format, unit)))]);
    }

    IEnumerable<(string, Cell)> Comparators(Indicator indicator, Place place)
    {
        var columns = catalogue.ComparatorColumns.Select(column => (column.Id, column.Label)).ToList();
        var own = book.Told.Comparators
            .Where(told => told.Indicator == indicator.Code && told.Row == "" && !columns.Exists(column => column.Id == told.Set))
            .Where(told => book.Comparator(place, told.Set, report) == told)
            .OrderBy(told => told.Set, StringComparer.Ordinal)
            .Select(told => (told.Set, catalogue.Comparators.FirstOrDefault(known => known.Id == told.Set)?.Label ?? told.Year ?? told.Set));
        return columns.Concat(own).Select(column => (column.Item2, printer.Comparator(
            $"{indicator.Code}/comparator/{column.Item1}",
            workings.At(place, Point.Comparator(column.Item1, report)),
            book.Comparator(place, column.Item1, report),
            indicator.Format,
            indicator.Unit)));
    }

    // The year's value of a profile is its end: it is no target of an earlier period.
    Target? TargetAt(Indicator indicator, Period period) =>
        book.Target(new(indicator.Code, ""), period, Point.Whole, orYear: indicator.Target.Kind is not TargetKind.Cumulative);

    Rated Rate(Indicator indicator, decimal? value, Target? target, decimal? latest, Period shown) => Rated.Of(
        indicator.Rating,
        indicator.Polarity,
        indicator.Rating.RateOn is RateOn.Printed && value is { } exact ? Numbers.Round(exact, indicator.Format.Decimals) : value,
        target,
        Went(indicator, latest, shown) ?? target?.Direction);

    /// <summary>Where the printed value and the exact one are rated differently, the page says so.</summary>
    Cell OtherwiseRated(Indicator indicator, decimal? value, Target? target, decimal? latest, Period shown, Cell printed, Rated rated)
    {
        var other = indicator.Rating.RateOn is RateOn.Exact ? RateOn.Printed : RateOn.Exact;
        var otherwise = Rate(indicator with { Rating = indicator.Rating with { RateOn = other } }, value, target, latest, shown);
        return otherwise.Word == rated.Word ? printed : printed with
        {
            Remarks = [.. printed.Remarks, $"On the {(other is RateOn.Exact ? "exact" : "printed")} value it is {printer.Word(otherwise.Word)}."],
        };
    }

    Direction? Went(Indicator indicator, decimal? latest, Period shown) => latest is { } now && Before(indicator, shown, indicator.Rating.Compare) is { } before
        ? now == before ? Direction.Same : now > before == indicator.Polarity is Polarity.Higher ? Direction.Improved : Direction.Worsened
        : null;

    Cell Symbol(Indicator indicator, Place place, Period period)
    {
        var id = $"{indicator.Code}/symbol/{Label(period)}";
        if (workings.At(place, Point.At(period))?.Value is not { } value || period.First > report.Last) return new("") { Id = id };
        var target = TargetAt(indicator, period);
        var rated = Rate(indicator, value, target, value, period);
        return OtherwiseRated(indicator, value, target, value, period, printer.Rating(id, rated, indicator.Rating.Scheme, indicator.Polarity, null), rated);
    }

    /// <summary>What the latest value is compared with.</summary>
    decimal? Before(Indicator indicator, Period shown, TrendCompare compare)
    {
        var place = new Place(indicator.Code, "");
        return compare switch
        {
            TrendCompare.PreviousPeriod => workings.At(place, Point.At(shown.Before()))?.Value,
            TrendCompare.SamePointLastYear => workings.At(place, Point.At(shown.YearBefore()))?.Value
                ?? workings.At(place, Point.Comparator("same_point_last_year", report))?.Value,
            TrendCompare.Baseline => workings.At(place, Point.Baseline(report))?.Value
                / (indicator.Baseline?.Kind is BaselineKind.SumOfPreviousSix ? Baselines.Window : 1),
        };
    }

    static decimal? Compared(Indicator indicator, decimal? value) =>
        indicator.Trend.On is RateOn.Printed && value is { } exact ? Numbers.Round(exact, indicator.Format.Decimals) : value;

    IReadOnlyList<Commentary> WrittenFor(Indicator indicator) =>
    [
        .. book.Told.Commentary
            .Where(written => written.Period == report.ToString() && written.Indicators.Contains(indicator.Code))
            .OrderBy(written => PartOrder(indicator.Commentary.Headings, written.Part))
            .ThenBy(written => written.Part, StringComparer.Ordinal)
            .ThenBy(written => written.Id, StringComparer.Ordinal),
    ];

    static int PartOrder(IReadOnlyList<string> headings, string part)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i] == part) return i;
        }
        return headings.Count;
    }

    // Words such as "on target" would be untrue of what was not rated.
    string CommentaryText(EvaluatedIndicator evaluated) =>
        evaluated.Commentary.Count > 0 ? "present"
        : evaluated.LacksComment ? catalogue.Words.CommentMissing
        : evaluated.Rated.Word is RatingWord.NoData or RatingWord.DataOnly ? ""
        : catalogue.Words.NoComment;

    public string Label(Period period) => PeriodColumnsShown.Label(catalogue.Periods, period);

    EvaluatedIndicator Overridden(EvaluatedIndicator evaluated)
    {
        var overrides = evaluated.Indicator.Overrides
            .Where(one => one.Period == report.ToString())
            .ToDictionary(one => $"{evaluated.Code}/{one.Cell}", StringComparer.Ordinal);
        return overrides.Count == 0 ? evaluated : evaluated with
        {
            Rows = [.. evaluated.Rows.Select(row => row with
            {
                Baseline = row.Baseline is null ? null : Print(row.Baseline),
                Series = [.. row.Series.Select(Print)],
                Areas = [.. row.Areas.Select(area => (area.Area, Print(area.Cell)))],
            })],
            Comparators = [.. evaluated.Comparators.Select(comparator => (comparator.Label, Print(comparator.Cell)))],
            YearToDate = Print(evaluated.YearToDate),
            Target = Print(evaluated.Target),
            Targets = [.. evaluated.Targets.Select(Print)],
            Rating = Print(evaluated.Rating),
            Symbols = [.. evaluated.Symbols.Select(Print)],
            Trend = Print(evaluated.Trend),
        };

        Cell Print(Cell cell) => overrides.GetValueOrDefault(cell.Id!) is not { } published ? cell : cell with
        {
            Text = published.Printed,
            Tone = printer.ToneOf(published.Printed),
            Remarks = [.. cell.Remarks, $"As published; the system computes {(cell.Text == "" ? "nothing" : cell.Text)}. {published.Reason}"],
        };
    }
}
