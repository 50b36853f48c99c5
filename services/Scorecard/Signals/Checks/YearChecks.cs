using System.Globalization;
using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Signals.Checks;

/// <summary>Last year's outturn, the year to date and what may not fall inside a year.</summary>
static class YearChecks
{
    public static IEnumerable<Finding> Of(Subject subject) =>
        new[] { Outturn(subject), YearToDate(subject), Profile(subject), Cumulative(subject) }.OfType<Finding>();

    /// <summary>A snapshot's outturn is the value of the year's last period.</summary>
    static Finding? Outturn(Subject subject)
    {
        if (subject.Indicator.YearToDate.Rule is not YearToDateRule.Latest) return null;
        var set = subject.Indicator.YearToDate.Outturn;
        var last = subject.Report.WholeYear().First().Before();
        if (subject.Book.Comparator(subject.Own, set, subject.Report)?.Value is not { } outturn) return null;
        if (subject.Workings.At(subject.Own, Point.At(last))?.Value is not { } value || outturn.Agrees(value, subject.Indicator.Format.Decimals)) return null;
        return subject.Found(FindingCode.NotItsOutturn, subject.Comparator(set),
            $"Last year's outturn is {subject.Print(outturn)}, and the value of {last.Name} is {subject.Print(value)}.");
    }

    static Finding? YearToDate(Subject subject)
    {
        var rule = subject.Indicator.YearToDate.Rule;
        var figure = YearToDates.Of(subject.Indicator, subject.Report, subject.Workings);
        if (rule is YearToDateRule.Reported && figure?.Reading.To is { } to && to < subject.Report.Last)
        {
            return subject.Found(FindingCode.StaleYearToDate, subject.YearToDate, string.Create(CultureInfo.InvariantCulture,
                $"The year to date covers to {to:d MMMM yyyy}, and the report is of {subject.Report.Name}."));
        }
        if (rule is YearToDateRule.Reported or YearToDateRule.None || figure?.Reading.Value is not { } worked) return null;
        if (Published(subject) is not { } published || published.Agrees(worked, subject.Indicator.Format.Decimals)) return null;
        var both = $"The year to date is printed as {subject.Print(published)}, and its rule gives {subject.Print(worked)}";
        return Earlier(subject, published) is { } stale
            ? subject.Found(FindingCode.StaleYearToDate, subject.YearToDate, $"{both}: it is that of {stale.Name}.")
            : subject.Found(FindingCode.NotItsYearToDate, subject.YearToDate, $"{both}.");
    }

    /// <summary>Printed over the rule, or told for the year.</summary>
    static decimal? Published(Subject subject)
    {
        var over = subject.Indicator.Overrides.FirstOrDefault(one => one.Cell == "ytd" && one.Period == subject.Report.ToString());
        if (over is not null) return QuotedNumber.In(over.Printed).Select(number => (decimal?)number.Value).FirstOrDefault();
        return subject.Book.Value(subject.Own, subject.Report.Year, Point.Whole) is { Value: { } value } told && (told.To is null || told.To == subject.Report.Last) ? value : null;
    }

    /// <summary>The newest period before whose year to date it is.</summary>
    static Period? Earlier(Subject subject, decimal published) => subject.Report.YearToDate().SkipLast(1).Reverse()
        .Where(period => YearToDates.Of(subject.Indicator, period, subject.Workings)?.Reading.Value is { } value && published.Agrees(value, subject.Indicator.Format.Decimals))
        .Select(period => (Period?)period)
        .FirstOrDefault();

    static Finding? Profile(Subject subject)
    {
        if (subject.Indicator.Target.Kind is not TargetKind.Cumulative) return null;
        var targets = subject.Report.WholeYear().Select(period => (Period: period, subject.Book.Target(subject.Own, period, Point.Whole)?.Value)).ToList();
        return Fall(targets) is not var (before, after) ? null : subject.Found(FindingCode.ProfileFalls, subject.Evaluated.Targets[0].Id!,
            $"The cumulative target falls from {subject.Print(before.Value)} in {before.Period.Name} to {subject.Print(after.Value)} in {after.Period.Name}.");
    }

    static Finding? Cumulative(Subject subject)
    {
        if (subject.Indicator.YearToDate.Rule is not YearToDateRule.CumulativeActual || subject.Indicator.Unit is not (Unit.Count or Unit.Fte or Unit.Money)) return null;
        var values = subject.Report.YearToDate().Select(period => (Period: period, subject.Workings.At(subject.Own, Point.At(period))?.Value)).ToList();
        return Fall(values) is not var (before, after) ? null : subject.Found(FindingCode.CumulativeFalls, subject.Series(subject.Own, after.Period),
            $"What counts up in the year falls from {subject.Print(before.Value)} in {before.Period.Name} to {subject.Print(after.Value)} in {after.Period.Name}.");
    }

    static ((Period Period, decimal Value) Before, (Period Period, decimal Value) After)? Fall(IEnumerable<(Period Period, decimal? Value)> values)
    {
        var known = values.Where(value => value.Value is not null).Select(value => (value.Period, Value: value.Value!.Value)).ToList();
        foreach (var (before, after) in known.Zip(known.Skip(1)))
        {
            if (after.Value < before.Value) return (before, after);
        }
        return null;
    }
}
