using Scorecard.Catalogues;
using Scorecard.Periods;

namespace Scorecard.Indicators;

/// <summary>The year to date of an indicator. A baseline month before the year's start is never in it.</summary>
static class YearToDates
{
    public static YearToDateFigure? Of(Indicator indicator, Period report, Workings workings)
    {
        var place = new Place(indicator.Code, "");
        var rule = indicator.YearToDate;
        Reading? At(Place of, Period period) => workings.At(of, Point.At(period));
        var months = report.YearToDate().Select(period => (Period: period, Reading: At(place, period))).ToList();
        var known = months.Where(month => month.Reading?.Value is not null).Select(month => (month.Period, Reading: month.Reading!)).ToList();
        var why = Reading.None(months.Select(month => month.Reading).Where(reading => reading is not null));
        return rule.Rule switch
        {
            YearToDateRule.None => null,
            YearToDateRule.Latest or YearToDateRule.CumulativeActual => Figure(known.Count == 0 ? why : known[^1].Reading),
            YearToDateRule.Sum => Figure(known.Count == 0 ? why : Reading.Of(known.Sum(month => month.Reading.Value!.Value))),
            YearToDateRule.RatioOfSums => Figure(RatioOfSums(indicator.Unit, months.Select(month => month.Reading)) ?? why),
            YearToDateRule.WeightedMean => Figure(WeightedMean(known.Select(month => (month.Reading.Value!.Value, Weight(month.Period, month.Reading)))) ?? why),
            YearToDateRule.NetSinceOutturn => Net(indicator, report, workings),
            YearToDateRule.Reported => Figure(Workings.Complete(workings.At(place, Point.At(report.Year)), indicator.Unit)),
        };

        decimal? Weight(Period period, Reading reading) => rule.Weight is { } reference
            ? workings.References.Find(indicator, reference) is { } weigher ? At(weigher, period)?.Value : null
            : reading.Weight ?? reading.Denominator;
    }

    static YearToDateFigure? Figure(Reading? reading) => reading is null ? null : new(reading, null);

    static Reading? RatioOfSums(Unit unit, IEnumerable<Reading?> months)
    {
        var told = months.Where(month => month is { Numerator: not null, Denominator: not null }).Select(month => month!).ToList();
        return told.Count == 0 ? null : Workings.Complete(
            new Reading { Numerator = told.Sum(month => month.Numerator), Denominator = told.Sum(month => month.Denominator) }, unit);
    }

    /// <summary>A period without a value is left out with its weight.</summary>
    static Reading? WeightedMean(IEnumerable<(decimal Value, decimal? Weight)> months)
    {
        var weighed = months.Where(month => month.Weight is not null).ToList();
        return weighed.Count == 0 ? null : Reading.Share(weighed.Sum(month => month.Value * month.Weight!.Value), weighed.Sum(month => month.Weight!.Value), 1);
    }

    static YearToDateFigure? Net(Indicator indicator, Period report, Workings workings)
    {
        var reference = indicator.YearToDate.Of ?? indicator.Calculation!.Of[0];
        if (workings.References.Find(indicator, reference) is not { } of) return null;
        var latest = report.YearToDate().Reverse().Select(period => workings.At(of, Point.At(period))?.Value).FirstOrDefault(value => value is not null);
        var outturn = workings.At(of, Point.Comparator(indicator.YearToDate.Outturn, report))?.Value;
        if (latest is null || outturn is null) return null;
        var net = latest.Value - outturn.Value;
        return new(Reading.Of(net), outturn.Value == 0 ? null : net / outturn.Value * 100);
    }
}

/// <param name="Percent">The change in per cent of last year's outturn, printed behind it.</param>
sealed record YearToDateFigure(Reading Reading, decimal? Percent);
