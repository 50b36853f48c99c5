using EndToEnd.Tests.Oracle.Facts;
using EndToEnd.Tests.Oracle.Measures;

namespace EndToEnd.Tests.Oracle.Weekly;

/// <summary>What came in and went out, day by day: the record that moved, and the team that it moved in.</summary>
static class Movements
{
    public static IEnumerable<(string Group, string Kind, string Record, Team? Team)> Of(Reckoning at)
    {
        var (journeys, week) = (at.Journeys, at.Span);
        var periods = journeys.CarePeriods.SelectMany(child => child).ToList();
        return
        [
            .. On("came_in", "contacts", journeys.Contacts, each => each.Received),
            .. On("came_in", "referrals", journeys.Referrals.SelectMany(child => child), each => each.Received),
            .. On("came_in", "need_plans_begun", journeys.NeedPlans.SelectMany(child => child), each => each.From),
            .. On("came_in", "protection_plans_begun", journeys.ProtectionPlans.SelectMany(child => child), each => each.From),
            .. On("came_in", "care_begun", periods.Where(each => !at.OnlyShortBreaks(each.Child, each.From)), each => each.From),
            .. Ended("need_plans_ended", journeys.NeedPlans.SelectMany(child => child)),
            .. Ended("protection_plans_ended", journeys.ProtectionPlans.SelectMany(child => child)),
            .. Ended("care_ended", periods.Where(each => each.To is { } to && !at.OnlyShortBreaks(each.Child, to.AddDays(-1)))),
            .. at.Authority.Cases.Keys.SelectMany(Cases),
        ];

        IEnumerable<(string, string, string, Team?)> On<T>(string group, string kind, IEnumerable<T> facts, Func<T, DateOnly> day) where T : Fact =>
            facts.Where(fact => week.Has(day(fact))).Select(fact => (group, kind, fact.Id, at.StandingOn(fact.Child, day(fact))?.Team));

        IEnumerable<(string, string, string, Team?)> Ended(string kind, IEnumerable<Stretch> stretches) =>
            stretches.Where(each => week.Has(each.To)).Select(each => ("went_out", kind, each.Id, at.StandingOn(each.Child, each.To!.Value.AddDays(-1))?.Team));

        IEnumerable<(string, string, string, Team?)> Cases(string child)
        {
            for (var day = week.First; day <= week.Day; day = day.AddDays(1))
            {
                var (before, now) = (at.StandingOn(child, day.AddDays(-1)), at.StandingOn(child, day));
                if (now?.Team is { } team && team != before?.Team) yield return ("came_in", "cases_taken_on", child, team);
                if (before is not null && now is null) yield return ("went_out", "cases_closed", child, before.Team);
                if (before?.Team is { } last && now is not null && now.Team != last) yield return ("went_out", "cases_passed_on", child, last);
            }
        }
    }
}
