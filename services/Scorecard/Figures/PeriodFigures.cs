namespace Scorecard.Figures;

/// <summary>The figures of one period, by measure and breakdown.</summary>
sealed class PeriodFigures(IReadOnlyList<Figure> figures)
{
    readonly Dictionary<(string, string), Figure> byKey = figures.ToDictionary(figure => (figure.Measure, figure.Key));

    /// <summary>Every breakdown that a measure has a figure for.</summary>
    public IEnumerable<Figure> Parts(string measure) => byKey.Values.Where(figure => figure.Measure == measure && figure.Breakdown.Count > 0);

    /// <summary>One figure; without a breakdown, the authority's. Where nothing was counted it is 0.</summary>
    public Figure Of(string measure, params IReadOnlyList<string?> breakdown)
    {
        var none = new Figure(measure, breakdown, 0, 0);
        return byKey.GetValueOrDefault((measure, none.Key), none);
    }
}
