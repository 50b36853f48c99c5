namespace Scorecard.Figures;

/// <summary>The figures of one period, by measure and breakdown.</summary>
sealed class PeriodFigures(IReadOnlyList<KeptFigure> figures, IReadOnlyDictionary<string, IReadOnlyList<string>> lacking)
{
    readonly ILookup<string, KeptFigure> byMeasure = figures.ToLookup(figure => figure.Measure, StringComparer.Ordinal);

    readonly Dictionary<(string, string), KeptFigure> byKey = figures.ToDictionary(figure => (figure.Measure, figure.Breakdown));

    /// <summary>The files without which the measure has no figure; none where it has.</summary>
    public IReadOnlyList<string> Lacking(string measure) => lacking.GetValueOrDefault(measure) ?? [];

    public IEnumerable<Figure> All(string measure) => byMeasure[measure].Select(figure => figure.Read());

    /// <summary>Every figure that the measure has by this key alone.</summary>
    public IEnumerable<Figure> Parts(string measure, string key) => All(measure).Where(figure => figure.Breakdown.IsOf(key));

    /// <summary>One figure. Where nothing was counted it is 0.</summary>
    public Figure Of(string measure, Breakdown breakdown) =>
        byKey.TryGetValue((measure, breakdown.Key), out var kept) ? kept.Read() : new(measure, breakdown, 0, 0);

    public Figure Of(string measure) => Of(measure, Breakdown.Whole);
}
