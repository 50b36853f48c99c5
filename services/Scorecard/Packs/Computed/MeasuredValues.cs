using Scorecard.Catalogues;
using Scorecard.Figures;
using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Packs.Computed;

/// <summary>An indicator's figures from records, as if they were told: its own and its rows', of the whole and of each area.</summary>
static class MeasuredValues
{
    public static IEnumerable<ReportedValue> Of(Indicator indicator, Measure measure, Catalogue catalogue, Period period, PeriodFigures figures)
    {
        foreach (var area in (indicator.Areas ?? catalogue.Areas).Prepend(""))
        {
            var breakdown = area == "" ? Breakdown.Whole : Breakdown.Of(Breakdown.Area, area);
            if (indicator.By is null) yield return Value("", indicator.Unit, area, figures.Of(measure.Name, breakdown));
        }
        if (indicator.By is { } own) yield return Value("", indicator.Unit, "", Sum(own));
        foreach (var row in indicator.Rows)
        {
            if (row.By is { } by) yield return Value(row.Id, row.Unit, "", Sum(by));
        }

        // A unit stands in one part only, so that parts add up.
        Figure Sum(string by)
        {
            var part = MeasurePart.Read(by)!;
            var parts = figures.All(measure.Name)
                .Where(figure => figure.Breakdown.Parts.Any(value => value.Key == part.Key && part.Values.Contains(value.Value, StringComparer.OrdinalIgnoreCase)))
                .ToList();
            return new(measure.Name, Breakdown.Whole, parts.Sum(figure => figure.Numerator), parts.Sum(figure => figure.Denominator));
        }

        ReportedValue Value(string row, Unit unit, string area, Figure figure)
        {
            var (numerator, denominator) = ((decimal)figure.Numerator / measure.Fraction, (decimal)figure.Denominator / measure.Fraction);
            return new(indicator.Code, row, period.ToString(), area)
            {
                Value = unit is Unit.Count or Unit.Fte ? numerator : null,
                Numerator = numerator,
                Denominator = denominator,
            };
        }
    }
}
