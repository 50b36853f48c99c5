using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

static class MissingEpisodeRows
{
    public static MissingEpisode Read(RowCells row)
    {
        var episode = new MissingEpisode { ChildId = row.Id("child_id"), Setting = Setting(row), Kind = Kind(row) };
        if (episode is { Kind: MissingKind.Away, Setting: MissingSetting.Home or MissingSetting.Education })
            row.Break(RuleBook.BadKind, "kind");
        var (start, end) = (row.Instant("started_at"), row.Instant("returned_at"));
        if (end < start)
            row.Break(RuleBook.EndBeforeStart, "returned_at");
        episode.StartedAt = Told.Instant(start);
        episode.ReturnedAt = Told.Instant(end);
        episode.InterviewAt = Told.Instant(row.Instant("rhi_datetime"));
        if (row.YesNo("rhi_offered") is { } offered)
            episode.InterviewOffered = offered;
        if (row.YesNo("rhi_accepted") is { } accepted)
            episode.InterviewAccepted = accepted;
        return episode;
    }

    static MissingSetting Setting(RowCells row) => row.Code("setting") switch
    {
        "home" => MissingSetting.Home,
        "education" => MissingSetting.Education,
        "care" => MissingSetting.Care,
        _ => MissingSetting.Unspecified,
    };

    static MissingKind Kind(RowCells row) => row.Code("kind") switch
    {
        "missing" => MissingKind.Missing,
        "away" => MissingKind.Away,
        _ => MissingKind.Unspecified,
    };
}
