using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs;

/// <summary>The order of indicators in a pack.</summary>
static class IndicatorOrders
{
    public static IReadOnlyList<EvaluatedIndicator> Ordered(Catalogue catalogue, IReadOnlyList<EvaluatedIndicator> indicators) => catalogue.Order switch
    {
        IndicatorOrder.Listed => indicators,
        IndicatorOrder.Rating =>
        [
            .. indicators
                .OrderBy(indicator => Position(catalogue, indicators, indicator.Indicator.Section))
                .ThenBy(indicator => Group(indicator.Rated.Word))
                .ThenBy(indicator => indicator.Indicator.Tags.Count == 0)
                .ThenBy(indicator => indicator.Code, StringComparer.Ordinal),
        ],
    };

    static int Position(Catalogue catalogue, IReadOnlyList<EvaluatedIndicator> indicators, string section) =>
        (catalogue.Sections.Count > 0 ? catalogue.Sections : [.. indicators.Select(indicator => indicator.Indicator.Section).Distinct()])
        .TakeWhile(name => name != section).Count();

    static int Group(RatingWord word) => word switch
    {
        RatingWord.Red or RatingWord.Worse or RatingWord.Alert => 0,
        RatingWord.Amber or RatingWord.Warning => 1,
        RatingWord.Better => 2,
        RatingWord.Green or RatingWord.OnTarget or RatingWord.Ok => 3,
        _ => 4,
    };
}
