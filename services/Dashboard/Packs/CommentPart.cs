using Dashboard.Packs.Document;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;

namespace Dashboard.Packs;

/// <summary>What somebody wrote and could not save.</summary>
/// <param name="Overtaken">Somebody else changed it meanwhile.</param>
public sealed record UnsavedComment(Commentary Written, bool Overtaken);

/// <summary>One part of an indicator's commentary, as a form shows it.</summary>
/// <param name="Version">The version that a change is made to; 0 where nothing was told.</param>
/// <param name="Told">With its earlier readings; null where nothing was told.</param>
public sealed record CommentPart(Commentary Draft, long Version, Fact? Told, bool Overtaken, bool IsNew)
{
    public static IReadOnlyList<CommentPart> Of(IndicatorShown shown, IReadOnlyList<Fact> facts, UnsavedComment? unsaved)
    {
        var parts = facts.Select(fact => new CommentPart(fact.Record.Commentary, fact.Version, fact, Overtaken: false, IsNew: false)).ToList();
        // What came with the catalogue was not told: it is where a first change begins.
        var known = parts.Select(part => part.Draft.Part).ToHashSet(StringComparer.Ordinal);
        parts.AddRange(shown.Comments.Where(comment => known.Add(comment.Heading ?? "")).Select(comment => New(shown.Code, comment)));
        if (parts.Count == 0) parts.Add(New(shown.Code, new(null, "", null)));
        return unsaved is null ? parts : [.. parts.Select(part => part.Draft.Part == unsaved.Written.Part ? part with { Draft = unsaved.Written, Overtaken = unsaved.Overtaken } : part)];
    }

    static CommentPart New(string code, Comment comment) =>
        new(new() { Indicators = { code }, Part = comment.Heading ?? "", Text = comment.Text, Author = comment.By ?? "" }, 0, null, Overtaken: false, IsNew: true);
}
