using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class ChildInNeedTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "open_cases", "a case that ends on the day is over", "2026-01-15..2026-01-15", "2/0; standing=NamedWorker 1/0; standing=Nobody 1/0; team=N 1/0; team=(no team) 1/0",
            """
            standing A team=N worker=W from=2025-01-01
            standing B standing=Nobody from=2026-01-15
            standing C team=N worker=W from=2025-01-01 to=2026-01-15
            standing D team=N worker=W from=2026-01-16
            """
        },
        {
            "cin_plans", "restarted the same day: once", "2026-01-15..2026-01-15", "1/0",
            """
            need_plan 1 child=A from=2025-01-01 to=2026-01-15
            need_plan 2 child=A from=2026-01-15
            need_plan 3 child=B from=2025-01-01 to=2026-01-15
            """
        },
        {
            "cin_plans_12m", "more than 12 months: not a year to the day", "2026-01", "1/2",
            """
            need_plan 1 child=A from=2025-01-30
            need_plan 2 child=B from=2025-01-31
            """
        },
        {
            "cin_plan_average_days", "from the first day", "2026-01", "40/3",
            """
            need_plan 1 child=A from=2026-01-31
            need_plan 2 child=B from=2026-01-01
            need_plan 3 child=C from=2026-01-21
            """
        },
        {
            "supported_at_home", "either plan, once, and not in care; in care under a short break is at home", "2026-01", "3/0",
            """
            need_plan 1 child=A
            protection_plan 1 child=A
            protection_plan 2 child=B
            need_plan 2 child=C
            care_period 1 child=C
            need_plan 3 child=D
            care_period 2 child=D
            legal_status 1 child=D code=V4
            """
        },
        {
            "private_fostering_visits_on_time", "6 weeks in the first year, 12 weeks after", "2026-03-31..2026-03-31", "2/5",
            """
            private_fostering 1 child=A from=2025-04-01
            visit 1 child=A type=PrivateFostering visited=2026-02-18
            private_fostering 2 child=B from=2025-04-01
            visit 2 child=B type=PrivateFostering visited=2026-02-17
            private_fostering 3 child=C from=2025-03-31
            visit 3 child=C type=PrivateFostering visited=2026-01-07
            private_fostering 4 child=D from=2025-03-31
            visit 4 child=D type=PrivateFostering visited=2026-01-06
            visit 5 child=D type=PrivateFostering visited=2026-03-06 seen=0
            private_fostering 5 child=E from=2026-02-17
            private_fostering 6 child=F from=2026-02-18
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
