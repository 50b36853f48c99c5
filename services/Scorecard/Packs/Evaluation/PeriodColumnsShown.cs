using System.Globalization;
using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Packs.Evaluation;

/// <summary>Which periods an indicator's row has a column for, and what each is called.</summary>
static class PeriodColumnsShown
{
    /// <summary>In order of time. A baseline is no period: it stands before them.</summary>
    public static IReadOnlyList<Period> Of(PeriodColumns columns, Period report) => columns.Show switch
    {
        PeriodsShown.Report or PeriodsShown.BaselineAndReport => [report],
        PeriodsShown.LastTwo => [report.Before(), report],
        PeriodsShown.LastSix => Last(report, 6),
        PeriodsShown.LastThirteen => Last(report, 13),
        PeriodsShown.YearToDate => [.. report.YearToDate()],
        PeriodsShown.YearToDateAfterMarch => [.. report.YearToDate().Prepend(report.YearToDate().First().Before())],
        PeriodsShown.WholeYear => [.. report.WholeYear()],
    };

    static IReadOnlyList<Period> Last(Period report, int count) => [.. Enumerable.Range(0, count).Reverse().Select(report.Before)];

    public static bool ShowsBaseline(PeriodColumns columns) => columns.Show is PeriodsShown.BaselineAndReport;

    /// <summary>The report's period; where only some days of it were told, those.</summary>
    public static IReadOnlyList<Period> For(Place place, PeriodColumns columns, Period report, FactBook book) =>
        columns.Show is PeriodsShown.Report && book.Value(place, report, Point.Whole) is null && book.Within(place, report) is { } days
            ? [days]
            : Of(columns, report);

    public static string Label(PeriodColumns columns, Period period) =>
        columns.Labels.GetValueOrDefault(period.ToString()) ?? period.Kind switch
        {
            PeriodKind.Days or PeriodKind.Week or PeriodKind.Year => period.Name,
            _ => period.Last.ToString(columns.Label, CultureInfo.InvariantCulture),
        };
}
