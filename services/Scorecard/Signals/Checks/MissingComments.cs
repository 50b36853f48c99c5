using Scorecard.Packs.Evaluation;

namespace Scorecard.Signals.Checks;

/// <summary>Comments that a rating asks for, and that nobody wrote.</summary>
static class MissingComments
{
    public static IEnumerable<Finding> Of(Subject subject)
    {
        var (evaluated, rule) = (subject.Evaluated, subject.Indicator.Commentary);
        if (!Printer.Keys(evaluated.Rated.Word).Intersect(rule.RequiredWhen).Any()) yield break;
        if (evaluated.LacksComment)
        {
            yield return subject.Found(FindingCode.CommentMissing, subject.Commentary, $"{evaluated.Rating.Text} needs a comment, and none was written.");
            yield break;
        }
        // What was written without a heading may be of all of them.
        var parts = evaluated.Commentary.Select(written => written.Part).ToHashSet(StringComparer.Ordinal);
        foreach (var heading in rule.Headings.Where(heading => !parts.Contains("") && !parts.Contains(heading)))
        {
            yield return subject.Found(FindingCode.CommentMissing, subject.Commentary, $"{evaluated.Rating.Text} needs a comment, and none was written under \"{heading}\".");
        }
    }
}
