using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Signals.Checks;

/// <summary>Periods without a value after others that have one.</summary>
static class Gaps
{
    public static IEnumerable<Finding> Of(Subject subject)
    {
        (Period Period, decimal Value)? before = null;
        foreach (var period in subject.Periods)
        {
            var reading = subject.Workings.At(subject.Own, Point.At(period));
            if (reading?.Value is { } value) before = (period, value);
            else if (before is { } last && IsGap(subject, period, reading))
            {
                yield return subject.Found(FindingCode.ValueMissing, subject.Series(subject.Own, period),
                    $"{period.Name} has no value, and {last.Period.Name} has {subject.Print(last.Value)}{Weighed(subject, period)}.");
            }
        }
    }

    /// <summary>Nothing to divide by, not yet due and suppressed are reasons; "not available" is none. A period with nothing to average has no average.</summary>
    static bool IsGap(Subject subject, Period period, Reading? reading) =>
        reading is null or { NotComputable: false, Missing: null or MissingReason.NotAvailable } && Weight(subject, period) is not 0
        || reading?.Missing is MissingReason.NotApplicable && Weight(subject, period) > 0;

    static decimal? Weight(Subject subject, Period period) =>
        subject.Indicator.YearToDate is { Rule: YearToDateRule.WeightedMean, Weight: { } reference } && subject.Workings.References.Find(subject.Indicator, reference) is { } weigher
            ? subject.Workings.At(weigher, Point.At(period))?.Value
            : null;

    static string Weighed(Subject subject, Period period) =>
        Weight(subject, period) is { } weight ? $"; {subject.Indicator.YearToDate.Weight} counts {weight.Said()} in {period.Name}" : "";
}
