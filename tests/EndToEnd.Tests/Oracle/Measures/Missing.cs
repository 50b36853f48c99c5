using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class Missing
{
    const string MissingKind = "M";
    const string AwayKind = "A";

    static readonly TimeSpan Limit = TimeSpan.FromHours(72);

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        yield return Children("missing_from_care", episode => episode is { Setting: "care", Kind: MissingKind });
        yield return Children("away_from_care", episode => episode is { Setting: "care", Kind: AwayKind });
        yield return Children("missing_from_home", episode => episode is { Setting: "home" });
        yield return Children("missing_from_education", episode => episode is { Setting: "education" });

        var ended = at.Journeys.MissingEpisodes.Where(episode => episode.Returned >= at.Span.Opened && episode.Returned < at.Span.Closed).ToList();
        yield return InTime("rhi_72h_of_ended", ended);
        yield return InTime("rhi_72h_of_offered", ended.Where(episode => episode.InterviewOffered == true));
        yield return InTime("rhi_72h_of_held", ended.Where(episode => episode.InterviewAt is not null));

        Measure Children(string id, Func<MissingEpisode, bool> counts) => new(id, at.Journeys.MissingEpisodes
            .Where(episode => counts(episode) && Overlaps(at, episode)).Select(episode => episode.Child).Distinct().Select(child => at.Count(child)));

        Measure InTime(string id, IEnumerable<MissingEpisode> episodes) => new(id, episodes.Select(episode => at.Judge(episode, at.Day, InTimeHeld(episode))));
    }

    // Open to the return or the 18th birthday.
    static bool Overlaps(Reckoning at, MissingEpisode episode)
    {
        DateTimeOffset? adult = at.Authority.EighteenOn(episode.Child) is { } day ? Dates.Close(day.AddDays(-1)) : null;
        return episode.Since < at.Span.Closed && !(episode.Returned < at.Span.Opened) && !(adult <= at.Span.Opened) && !(adult <= episode.Since);
    }

    // Hours, not days.
    static bool InTimeHeld(MissingEpisode episode) => episode.InterviewAt >= episode.Returned && episode.InterviewAt <= episode.Returned + Limit;
}
