using Scorecard.Catalogues;
using Scorecard.Figures;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Packs.Computed;

/// <summary>An indicator's figures from records, as if they were told: its own and its rows', of the whole and of each area.</summary>
static class MeasuredValues
{
    public static IEnumerable<ReportedValue> Of(Indicator indicator, Catalogue catalogue, Period period, PeriodFigures figures)
    {
        var all = figures.All(indicator.Measure).ToList();
        var rows = indicator.Rows.Where(row => row.By is not null).Select(row => (row.Id, row.By, row.Unit))
            .Prepend((Id: "", indicator.By, indicator.Unit));
        foreach (var (row, by, unit) in rows)
        {
            yield return Value(row, unit, "", by is null ? figures.Of(indicator.Measure) : Sum(by));
            if (by is not null) continue;
            foreach (var area in indicator.Areas ?? catalogue.Areas)
            {
                yield return Value(row, unit, area, figures.Of(indicator.Measure, Breakdown.Of(Breakdown.Area, area)));
            }
        }

        // What one unit of a measure is cut by stands in one part only, so that parts add up.
        Figure Sum(string by)
        {
            var part = MeasurePart.Read(by)!;
            var parts = all.Where(figure => figure.Breakdown.Parts.Any(value => value.Key == part.Key && part.Values.Contains(value.Value))).ToList();
            return new(indicator.Measure, Breakdown.Whole, parts.Sum(figure => figure.Numerator), parts.Sum(figure => figure.Denominator));
        }

        ReportedValue Value(string row, Unit unit, string area, Figure figure) => new(indicator.Code, row, period.ToString(), area)
        {
            Value = unit switch
            {
                Unit.Count => figure.Numerator,
                // Kept in hundredths.
                Unit.Fte => figure.Numerator / 100m,
                _ => null,
            },
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
        };
    }
}
