using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>Prose: each indicator's colour, its figures, and what is said of it.</summary>
static class Narrative
{
    public static IEnumerable<Block> Of(PackContent content) =>
    [
        .. Sections.Of(content, (_, indicators) => indicators.SelectMany(indicator => Told(content, indicator))),
        .. Sections.Last(content),
    ];

    public static IEnumerable<Block> Told(PackContent content, EvaluatedIndicator evaluated)
    {
        var indicator = evaluated.Indicator;
        yield return new Heading(4, indicator.Name, indicator.Code);
        yield return new Facts(
        [
            .. indicator.Rating.Scheme is RatingScheme.None or RatingScheme.DataOnly ? [] : (Fact[])[new("Rating", evaluated.Rating)],
            .. evaluated.Rows[0].Series.Select((cell, i) => new Fact(Period(content, evaluated, i), cell)),
            .. evaluated.YearToDate.Text == "" ? [] : (Fact[])[new("Year to date", evaluated.YearToDate)],
            .. evaluated.Target.Value is null ? [] : (Fact[])[new("Target", evaluated.Target)],
            .. evaluated.Trend.Text == "" ? [] : (Fact[])[new("Trend", evaluated.Trend)],
            .. evaluated.Comparators.Where(comparator => comparator.Cell.Value is not null).Select(comparator => new Fact(comparator.Label, comparator.Cell)),
        ]);
        foreach (var block in Charts.Of(content, [evaluated])) yield return block;
        foreach (var block in Comments.Of(evaluated)) yield return block;
        foreach (var block in Sections.Behind(content, [evaluated])) yield return block;
    }

    static string Period(PackContent content, EvaluatedIndicator evaluated, int position)
    {
        var id = evaluated.Rows[0].Series[position].Id!;
        return id[(id.IndexOf("/series/", StringComparison.Ordinal) + "/series/".Length)..] is { Length: > 0 } label ? label : content.Report.Name;
    }
}
