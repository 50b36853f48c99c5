using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>What the topics ask: an authority, what happened there, and the span that figures are of.</summary>
sealed class Reckoning(Authority authority, Journeys journeys, Span span)
{
    public const int PerTenThousand = 10_000;

    readonly Dictionary<(string, DateOnly), Standing?> standings = [];

    public Authority Authority => authority;

    public Journeys Journeys => journeys;

    public Span Span => span;

    public DateOnly Day => span.Day;

    public Standing? StandingOn(string child, DateOnly day)
    {
        if (!standings.TryGetValue((child, day), out var standing)) standings[(child, day)] = standing = Standing.Of(authority, child, day);
        return standing;
    }

    /// <summary>The open cases at the close of the last day.</summary>
    public IEnumerable<Standing> OpenCases => authority.Cases.Keys.Select(child => StandingOn(child, Day)).OfType<Standing>();

    public Unit Count(Fact fact, DateOnly day, string by = "") => Of(fact.Id, fact.Child, day, 1, 0) with { By = by };

    public Unit Count(string child, string by = "") => Of(child, child, Day, 1, 0) with { By = by };

    public Unit Judge(Fact fact, DateOnly day, bool met) => Of(fact.Id, fact.Child, day, met ? 1 : 0, 1);

    public Unit Judge(string child, bool met, string by = "") => Of(child, child, Day, met ? 1 : 0, 1) with { By = by };

    /// <summary>With the team that the child's case is with at the close of a day.</summary>
    public Unit Of(string record, string child, DateOnly day, long numerator, long denominator) => new(record, StandingOn(child, day)?.Team, numerator, denominator);

    /// <summary>What is counted, and the people who live in each area: of the latest year told, all ages to 17 or the bands of it.</summary>
    public IEnumerable<Unit> PerPeople(IEnumerable<Unit> counted)
    {
        foreach (var unit in counted) yield return unit;
        foreach (var area in journeys.Populations.Where(each => each.Year <= Day.Year).GroupBy(each => each.Area))
        {
            var latest = area.Where(each => each.Year == area.Max(other => other.Year)).ToList();
            var people = latest.Find(each => each.AgeBand == "0-17")?.People ?? latest.Sum(each => each.People);
            yield return new($"population/{area.Key}", null, 0, people, LivesIn: area.Key);
        }
    }

    public IEnumerable<string> ChildrenWith<T>(ILookup<string, T> stretches) where T : Stretch =>
        stretches.Where(child => child.Any(each => each.On(Day))).Select(child => child.Key);

    /// <summary>Looked after at the close of a day, and not only for short breaks.</summary>
    public CarePeriod? CareOn(string child, DateOnly day) =>
        OnlyShortBreaks(child, day) ? null : journeys.CarePeriods[child].Where(period => period.On(day)).MaxBy(period => period.From);

    public bool OnlyShortBreaks(string child, DateOnly day) => journeys.LegalStatuses[child].Any(status => status.On(day) && status.Code is "V3" or "V4");

    /// <summary>Whole years on the last day; one born on 29 February has a birthday on 1 March in other years. Null where the birth is not known.</summary>
    public int? Age(string child)
    {
        if (!authority.Births.TryGetValue(child, out var born)) return null;
        var hadBirthday = (Day.Month, Day.Day).CompareTo((born.Month, born.Day)) >= 0;
        return Day.Year - born.Year - (hadBirthday ? 0 : 1);
    }

    public bool WasVisited(string child, string type, Func<DateOnly, bool> when) => VisitDays(child, type).Any(when);

    /// <summary>On which the child was seen, or not told to have been missed.</summary>
    public IEnumerable<DateOnly> VisitDays(string child, string type) =>
        journeys.Visits[child].Where(visit => visit.Type == type && visit.Seen != false).Select(visit => visit.Visited).Distinct();

    /// <summary>In order.</summary>
    public List<DateOnly> ReviewDays(string child, string type) =>
        [.. journeys.Reviews[child].Where(review => review.Type == type).Select(review => review.Held).Distinct().Order()];
}
