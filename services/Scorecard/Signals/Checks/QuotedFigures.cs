using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Signals.Checks;

/// <summary>Every number that a commentary on an indicator may quote.</summary>
sealed class QuotedFigures(Indicator indicator, Period report, Workings workings)
{
    readonly Place place = new(indicator.Code, "");

    public Indicator Indicator => indicator;

    /// <summary>The report period's value, and the year to date.</summary>
    public IEnumerable<decimal> Actuals => new[]
    {
        workings.At(place, Point.At(report))?.Value,
        YearToDates.Of(indicator, report, workings)?.Reading.Value,
    }.OfType<decimal>();

    /// <summary>The period's and the year's end's.</summary>
    public IEnumerable<decimal> Targets => new[]
    {
        workings.Book.Target(place, report, Point.Whole)?.Value,
        Projection.YearEndTarget(indicator, report, workings.Book),
    }.OfType<decimal>().Distinct();

    public IEnumerable<(decimal Actual, decimal Target)> Distances => Actuals.SelectMany(_ => Targets, (actual, target) => (actual, target)).Distinct();

    /// <summary>The change since the period before; null when one of them has no value.</summary>
    public (decimal Before, decimal Latest)? Change =>
        workings.At(place, Point.At(report.Before()))?.Value is { } before && workings.At(place, Point.At(report))?.Value is { } latest ? (before, latest) : null;

    /// <summary>Counted and out of how many.</summary>
    public IEnumerable<(decimal Numerator, decimal Denominator)> Shares => Readings
        .Where(reading => reading is { Numerator: not null, Denominator: not null })
        .Select(reading => (reading.Numerator!.Value, reading.Denominator!.Value));

    /// <summary>Values, what is left to a hundred, distances, changes, comparators, targets, and what the signals say.</summary>
    public IEnumerable<decimal> All
    {
        get
        {
            var values = Readings.Select(reading => reading.Value).OfType<decimal>().ToList();
            return
            [
                .. values,
                .. indicator.Unit is Unit.Percent ? values.Select(value => 100 - value) : [],
                .. Shares.SelectMany(share => new[] { share.Numerator, share.Denominator, share.Denominator - share.Numerator }),
                .. Targets,
                .. Distances.SelectMany(pair => new[] { pair.Actual - pair.Target, PercentOf(pair.Actual - pair.Target, pair.Target) }),
                .. Actuals.SelectMany(_ => values, (actual, value) => actual - value),
                .. Signalled,
                .. workings.Book.Told.Targets.Where(told => told.Indicator == indicator.Code)
                    .SelectMany(told => QuotedNumber.In(told.Text ?? "").Select(number => number.Value).Append(told.Value ?? 0)),
            ];
        }
    }

    /// <summary>Limits of usual variation, and where the year may end.</summary>
    IEnumerable<decimal> Signalled
    {
        get
        {
            var variation = Variation.Of(TimedValue.Of(indicator, report, workings));
            return
            [
                .. variation is { Limits: { } limits } && variation.Band(indicator) is { } band ? (decimal[])[band.Low, band.High, limits.Mean, limits.RangeLimit] : [],
                .. Projection.Of(indicator, report, workings) is { } end ? (decimal[])[end.Value, end.Low, end.High] : [],
            ];
        }
    }

    public static decimal PercentOf(decimal part, decimal whole) => whole == 0 ? 0 : part / Math.Abs(whole) * 100;

    IEnumerable<Reading> Readings =>
    [
        .. ToldReadings,
        .. report.YearToDate().Select(period => workings.At(place, Point.At(period))).OfType<Reading>(),
        .. new[] { YearToDates.Of(indicator, report, workings)?.Reading, workings.At(place, Point.Baseline(report)) }.OfType<Reading>(),
        .. workings.Book.Told.Comparators.Where(told => told.Indicator == indicator.Code)
            .Select(told => new Reading { Value = told.Value, Numerator = told.Numerator, Denominator = told.Denominator }),
    ];

    IEnumerable<Reading> ToldReadings => workings.Book.Told.Values
        .Where(told => told.Indicator == indicator.Code)
        .Select(told => Period.TryParse(told.Period, out var period) && period.First <= report.Last
            ? workings.At(new(told.Indicator, told.Row), Point.At(period, told.Breakdown))
            : null)
        .OfType<Reading>();
}
