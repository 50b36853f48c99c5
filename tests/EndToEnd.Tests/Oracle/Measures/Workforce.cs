using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Agency staff, posts, who leaves and who is away.</summary>
static class Workforce
{
    const string Vacant = "vacant";
    const string Covered = "vacant_agency_covered";

    public static IEnumerable<Measure> Of(Reckoning at) =>
    [
        .. Agency(at, "agency_social_workers", Staff.SocialWorkers),
        .. Agency(at, "agency_team_managers", Staff.TeamManagers),
        .. Agency(at, "agency_qualified", Staff.Qualified),
        .. OfQualified(at, Staff.InPost(at, Staff.Qualified), PostsAt(at, Staff.Qualified)),
    ];

    static IEnumerable<Measure> Agency(Reckoning at, string id, int[] roles)
    {
        var staff = Staff.InPost(at, roles);
        yield return new($"{id}_headcount", staff.Select(worker => Staff.Unit(at, worker, worker.Agency ? 1 : 0, 1)));
        yield return new($"{id}_fte", staff.Select(worker => Staff.Unit(at, worker, AgencyFte(worker), Staff.FteHundredths(worker))));
        yield return new($"{id}_of_posts", [.. staff.Select(worker => Staff.Unit(at, worker, AgencyFte(worker), 0)), .. PostsAt(at, roles).Select(post => Unit(at, post, 0, post.FteHundredths))]);
    }

    static IEnumerable<Measure> OfQualified(Reckoning at, List<Worker> staff, List<Post> posts)
    {
        var own = staff.Where(worker => !worker.Agency).ToList();
        yield return new("agency_cover",
        [
            .. staff.Select(worker => Staff.Unit(at, worker, 0, AgencyFte(worker))),
            .. posts.Where(post => post.State == Covered).Select(post => Unit(at, post, post.FteHundredths, 0)),
        ]);
        // As the census counts: a post that agency staff cover is vacant too.
        yield return new("vacancy_rate",
        [
            .. posts.Where(post => post.State is Vacant or Covered).Select(post => Unit(at, post, post.FteHundredths, post.FteHundredths)),
            .. own.Select(worker => Staff.Unit(at, worker, 0, Staff.FteHundredths(worker))),
        ]);
        yield return new("vacant_posts", posts.Select(post => Unit(at, post, post.State == Vacant ? post.FteHundredths : 0, post.FteHundredths)));
        yield return new("turnover_12m",
        [
            .. at.Authority.Workers.Where(worker => IsOwn(worker) && at.Span.YearHas(worker.To))
                .Select(worker => Staff.Unit(at, worker, Staff.FteHundredths(worker), 0) with { Record = $"left/{worker.Id}" }),
            .. own.Select(worker => Staff.Unit(at, worker, 0, Staff.FteHundredths(worker)) with { Record = $"in post/{worker.Id}" }),
        ]);
        yield return new("absence_rate", own.Select(worker => Staff.Unit(at, worker, 100 * DaysAbsent(at.Span, worker), Staff.FteHundredths(worker) * at.Span.WorkingYear)));
    }

    static bool IsOwn(Worker worker) => worker is { Kind: Kind.SocialWorker, Agency: false } && Staff.Qualified.Contains(worker.Role);

    static int AgencyFte(Worker worker) => worker.Agency ? Staff.FteHundredths(worker) : 0;

    // Working days in the year, the first and the last included.
    static int DaysAbsent(Span span, Worker worker)
    {
        if (worker.AbsentFrom is not { } from) return 0;
        var before = from > span.YearAgo ? from.AddDays(-1) : span.YearAgo;
        var last = worker.AbsentTo < span.Day ? worker.AbsentTo.Value : span.Day;
        return last <= before ? 0 : WorkingDays.Between(before, last);
    }

    static List<Post> PostsAt(Reckoning at, int[] roles) => [.. at.Journeys.Posts.Where(post => post.On(at.Day) && roles.Contains(post.Role))];

    static Unit Unit(Reckoning at, Post post, long numerator, long denominator) => new(post.Id, at.Authority.FindTeam(post.Team), numerator, denominator);
}
