using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Reported;

namespace Scorecard.Packs.Layouts;

/// <summary>What was written about an indicator, or what stands in its place.</summary>
static class Comments
{
    public static IEnumerable<Block> Of(EvaluatedIndicator indicator)
    {
        foreach (var written in indicator.Commentary)
        {
            yield return new Comment(written.Part == "" ? null : written.Part, written.Text, By(indicator, written));
        }
        if (indicator.Commentary.Count == 0 && indicator.CommentaryCell.Text != "") yield return new Paragraph(indicator.CommentaryCell.Text, Emphasis.Note);
    }

    /// <summary>Under the names of their indicators, for those that have any.</summary>
    public static IEnumerable<Block> Named(IEnumerable<EvaluatedIndicator> indicators, int level) =>
        indicators.Where(indicator => indicator.Commentary.Count > 0).SelectMany(indicator =>
            (Block[])[new Heading(level, $"{indicator.Indicator.CodePrinted ?? indicator.Code}: {indicator.Indicator.Name}"), .. Of(indicator)]);

    static string? By(EvaluatedIndicator indicator, Commentary written)
    {
        var role = written.Role ?? indicator.Indicator.Commentary.Role;
        return written.Author is null ? role : role is null ? written.Author : $"{written.Author}, {role}";
    }
}
