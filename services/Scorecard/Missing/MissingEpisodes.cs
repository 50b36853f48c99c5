using Scorecard.Contracts.Missing;
using Scorecard.Figures;
using Scorecard.Records;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Missing;

/// <summary>Episodes of being missing or away, as Intake was told.</summary>
static class MissingEpisodes
{
    public const string Kind = "missing_episode";

    public static readonly HeardTable Table = new(
        "heard_missing_episode",
        "id",
        [
            "id", "child_id", "setting", "kind", "started_at:int", "returned_at:int", "interview_offered:int", "interview_accepted:int", "interview_at:int",
        ]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        Table.Tell(database, transaction, scope, records, Rows, (before, after) =>
        {
            foreach (var row in before.Concat(after)) stale.Touch(Kind, Days((long)row[4]!, (long?)row[5], (long?)row[8]));
        });

    static IEnumerable<object?[]> Rows(HeardRecord record)
    {
        var episode = (MissingEpisodeChanged)record.Body!;
        yield return
        [
            record.Id, episode.ChildId, episode.Setting.ToString(), episode.Kind.ToString(),
            episode.StartedAt.ToUnixTimeMilliseconds(), episode.ReturnedAt?.ToUnixTimeMilliseconds(),
            Flag(episode.InterviewOffered), Flag(episode.InterviewAccepted), episode.InterviewAt?.ToUnixTimeMilliseconds(),
        ];
    }

    // Every day in London that the episode touches, and its interview.
    static DaySpan Days(long started, long? returned, long? interview) =>
        new(Day(started), returned is { } back ? Day(Math.Max(back, interview ?? back)) + 1 : DaySpan.OpenEnd);

    static int Day(long instant) => London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(instant)).DayNumber;

    static object? Flag(bool? told) => told is { } flag ? (flag ? 1 : 0) : null;
}
