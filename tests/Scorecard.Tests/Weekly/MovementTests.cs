using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Weekly;

public sealed class MovementTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    // Monday 26 October to Sunday 1 November 2026.
    public static WeeklyCases Cases => new()
    {
        {
            "contacts", "from Monday to Sunday, with whom the case was on the day", "2026-W44", "3; team=N 1; team=(no team) 2; area=(no area) 3",
            """
            standing A team=N
            contact 1 child=A received=2026-10-25
            contact 2 child=A received=2026-10-26
            contact 3 child=B received=2026-11-01
            contact 4 child=B received=2026-11-01
            contact 5 child=A received=2026-11-02
            """
        },
        {
            "contacts", "no further than the data goes", "2026-W44", "1; team=(no team) 1; area=(no area) 1",
            """
            reading reading extract=2026-10-28
            contact 1 child=A received=2026-10-28
            contact 2 child=A received=2026-10-29
            """
        },
        {
            "referrals", "several of a child", "2026-W44", "2; team=(no team) 2; area=(no area) 2",
            """
            referral 1 child=A received=2026-10-26
            referral 2 child=A received=2026-10-26
            referral 3 child=A received=2026-10-25
            """
        },
        {
            "cases_taken_on", "new, from another team, from none; a change of worker is none", "2026-W44", "4; team=N 3; team=S 2; area=East 3; area=West 2",
            """
            team N name=North area=East
            team S name=South area=West
            standing A team=N from=2026-10-26
            standing B team=S from=2026-01-01 to=2026-10-28
            standing B team=N from=2026-10-28 to=2026-10-30
            standing B team=S from=2026-10-30
            standing C from=2026-01-01 to=2026-11-01
            standing C team=N from=2026-11-01
            standing D team=N from=2026-01-01 to=2026-10-28 worker=1
            standing D team=N from=2026-10-28 worker=2
            standing E team=N from=2026-11-02
            standing F team=S from=2026-01-01 to=2026-10-26
            standing F team=S from=2026-10-27
            """
        },
        {
            "need_plans_begun", "also one that ended since", "2026-W44", "2; team=(no team) 2; area=(no area) 2",
            """
            need_plan 1 child=A from=2026-10-26
            need_plan 2 child=B from=2026-11-01 to=2026-11-02
            need_plan 3 child=C from=2026-10-25
            """
        },
        {
            "protection_plans_begun", "one for each child", "2026-W44", "1; team=(no team) 1; area=(no area) 1",
            """
            protection_plan 1 child=A from=2026-10-26
            protection_plan 2 child=B from=2026-11-02
            """
        },
        {
            "care_begun", "not a short break", "2026-W44", "1; team=(no team) 1; area=(no area) 1",
            """
            care_period 1 child=A from=2026-10-26
            care_period 2 child=B from=2026-10-26
            legal_status 2 child=B code=V4 from=2026-10-26
            """
        },
        {
            "cases_closed", "not those passed on; by the team that had it last", "2026-W44", "2; team=N 1; team=(no team) 1; area=(no area) 2",
            """
            standing A team=N from=2026-01-01 to=2026-10-26
            standing B from=2026-01-01 to=2026-11-01
            standing C team=N from=2026-01-01 to=2026-10-28
            standing C team=S from=2026-10-28
            standing D team=N from=2026-01-01 to=2026-11-02
            """
        },
        {
            "cases_passed_on", "to another team or to none", "2026-W44", "2; team=N 2; area=(no area) 2",
            """
            standing A team=N from=2026-01-01 to=2026-10-26
            standing A team=S from=2026-10-26
            standing B team=N from=2026-01-01 to=2026-10-26
            standing B from=2026-10-26
            standing C team=N from=2026-01-01 to=2026-10-28
            standing D team=N from=2026-01-01 to=2026-10-28 worker=1
            standing D team=N from=2026-10-28 worker=2
            """
        },
        {
            "need_plans_ended", "by the team of the day before", "2026-W44", "1; team=N 1; area=(no area) 1",
            """
            standing A team=N from=2026-01-01 to=2026-10-26
            need_plan 1 child=A from=2026-01-01 to=2026-10-26
            need_plan 2 child=B from=2026-01-01 to=2026-10-25
            """
        },
        {
            "protection_plans_ended", "from Monday to Sunday", "2026-W44", "2; team=(no team) 2; area=(no area) 2",
            """
            protection_plan 1 child=A from=2026-01-01 to=2026-10-26
            protection_plan 2 child=B from=2026-01-01 to=2026-11-01
            protection_plan 3 child=C from=2026-01-01 to=2026-11-02
            """
        },
        {
            "care_ended", "not a short break", "2026-W44", "1; team=(no team) 1; area=(no area) 1",
            """
            care_period 1 child=A from=2026-01-01 to=2026-10-26
            care_period 2 child=B from=2026-10-01 to=2026-10-28
            legal_status 2 child=B code=V3 from=2026-10-01 to=2026-10-28
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Movement_AtItsEdges_IsCounted(Store store, string kind, string why, string week, string found, string rows) =>
        WeeklyCases.Check(stores, store, kind, why, week, found, rows);
}
