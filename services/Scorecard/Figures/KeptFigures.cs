using Scorecard.Measures;
using Scorecard.Periods;

namespace Scorecard.Figures;

/// <summary>What is kept for a period, fresh or not.</summary>
sealed class KeptFigures(IReadOnlyList<KeptFigure> kept)
{
    readonly ILookup<string, KeptFigure> byMeasure = kept.ToLookup(figure => figure.Measure, StringComparer.Ordinal);

    public IReadOnlyList<Figure> Figures =>
        [.. byMeasure.SelectMany(measure => measure).Select(figure => new Figure(figure.Measure, Figure.ReadKey(figure.Breakdown), figure.Numerator, figure.Denominator))];

    /// <summary>Of this definition, read at this day, and no change has touched it. Every reckoned measure has at least the authority's figure.</summary>
    public bool Fresh(Measure measure, Period period, DateOnly day) =>
        byMeasure[measure.Name].FirstOrDefault() is { Dirty: 0 } figure
        && figure.Digest == measure.Digest
        && new DaySpan(figure.FromDay, figure.ToDay) == measure.DaysRestedOn(period.First, day);
}

sealed record KeptFigure
{
    public required string Measure { get; init; }

    public required long FromDay { get; init; }

    public required long ToDay { get; init; }

    public required string Digest { get; init; }

    public required long Dirty { get; init; }

    public required string Breakdown { get; init; }

    public required long Numerator { get; init; }

    public required long Denominator { get; init; }
}
