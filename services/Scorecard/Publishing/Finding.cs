using Scorecard.Catalogues;
using Scorecard.Disclosure;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Records.Rules;

namespace Scorecard.Publishing;

/// <summary>What stands against signing a draft off, unless somebody says why it may.</summary>
/// <param name="About">The cell or quantity.</param>
sealed record Finding(Rule Rule, string About)
{
    public override string ToString() => $"{Rule.Code}: {About}";

    public static IReadOnlyList<Finding> In(Catalogue catalogue, PackDocument document, Suppression suppression)
    {
        var cells = document.Cells.DistinctBy(cell => cell.Id).ToDictionary(cell => cell.Id!, cell => cell.Text, StringComparer.Ordinal);
        return
        [
            .. catalogue.Indicators.Where(indicator => LacksComment(catalogue, indicator, cells)).Select(indicator => new Finding(RuleBook.CommentMissing, $"{indicator.Code}/commentary")),
            .. new QuotedNumbers(document, suppression.Cells.ToHashSet(StringComparer.Ordinal)).All().Select(quote => new Finding(RuleBook.QuotesConfidential, quote.Cell)).Distinct(),
            .. suppression.NotSafe.Select(id => new Finding(RuleBook.NotSafe, id)),
            .. suppression.AlreadyPrinted.Select(id => new Finding(RuleBook.AlreadyPrinted, id)),
        ];
    }

    static bool LacksComment(Catalogue catalogue, Indicator indicator, Dictionary<string, string> cells)
    {
        if (indicator.Commentary.RequiredWhen.Count == 0 || cells.GetValueOrDefault($"{indicator.Code}/commentary") is "present") return false;
        var printer = new Printer(catalogue.Words);
        return Enum.GetValues<RatingWord>()
            .Where(word => Printer.Keys(word).Intersect(indicator.Commentary.RequiredWhen).Any())
            .Any(word => printer.Word(word) == cells.GetValueOrDefault($"{indicator.Code}/rating"));
    }
}
