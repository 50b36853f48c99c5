using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Catalogues;

/// <summary>The cells of an indicator that an override may name, less the code, in the pack of a period.</summary>
static class OverriddenCells
{
    public static IEnumerable<string> Of(Catalogue catalogue, Indicator indicator, Period report)
    {
        var columns = catalogue.Periods;
        string[] labels = [.. PeriodColumnsShown.Of(columns, report).Select(period => PeriodColumnsShown.Label(columns, period)), .. columns.Labels.Values];
        string[] series = [.. PeriodColumnsShown.ShowsBaseline(columns) ? ["baseline"] : (string[])[], .. labels];
        var areas = indicator.Areas ?? catalogue.Areas;
        var byPeriod = indicator.Rating.Scheme is RatingScheme.DiamondPlusCircle;
        return
        [
            .. indicator.Rows.Where(row => row.Shown).Select(row => $"{row.Id}/").Prepend("").SelectMany(row => (string[])
                [.. series.Select(label => $"{row}series/{label}"), .. areas.Select(area => $"{row}breakdown/{area}")]),
            .. catalogue.Comparators.Select(comparator => $"comparator/{comparator.Id}"),
            "ytd",
            .. byPeriod ? labels.Select(label => $"target/{label}") : ["target"],
            "rating",
            .. byPeriod ? labels.Select(label => $"symbol/{label}") : [],
            "trend",
        ];
    }
}
