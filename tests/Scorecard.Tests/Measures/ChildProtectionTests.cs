using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class ChildProtectionTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "cp_plans", "a plan that ends on the day is over, one restarted the same day is open, and the child counts once", "2026-01-15..2026-01-15", "2/0; team=N 1/0",
            """
            standing A team=N
            protection_plan 1 child=A from=2025-01-01 to=2026-01-15
            protection_plan 2 child=A from=2026-01-15
            protection_plan 3 child=B from=2025-01-01 to=2026-01-15
            protection_plan 4 child=C from=2026-01-16
            protection_plan 5 child=D from=2025-01-01
            protection_plan 6 child=D from=2025-02-01
            """
        },
        {
            "cp_rate", "children and children of the area", "2026-01", "1/9000",
            """
            protection_plan 1 child=A from=2025-01-01
            protection_plan 2 child=A from=2026-01-01
            population East year=2025 people=9000
            """
        },
        {
            "cp_second_plan", "told with the plan, or an earlier plan of the child; the same day is not earlier", "2026-01", "2/4",
            """
            protection_plan 1 child=A from=2010-01-01 to=2010-02-01
            protection_plan 2 child=A from=2026-01-01
            protection_plan 3 child=B from=2026-01-31 previous_plans=1
            protection_plan 4 child=C from=2026-01-31 previous_plans=0
            protection_plan 5 child=D from=2026-01-31
            protection_plan 6 child=A from=2026-02-01
            """
        },
        {
            "cp_2y_open", "two years to the day, over 29 February", "2026-02", "2/3",
            """
            protection_plan 1 child=A from=2024-02-28
            protection_plan 2 child=B from=2023-02-28
            protection_plan 3 child=C from=2024-02-29
            protection_plan 4 child=D from=2020-01-01 to=2026-02-28
            """
        },
        {
            "cp_2y_ended", "an end on the first and on the last day is in the month, with the team of the day before", "2026-02", "1/2; team=N 1/1; team=(no team) 0/1",
            """
            standing A team=N from=2024-01-01 to=2026-02-01
            standing B team=N from=2026-02-28
            protection_plan 1 child=A from=2024-02-01 to=2026-02-01
            protection_plan 2 child=B from=2024-02-29 to=2026-02-28
            protection_plan 3 child=C from=2020-01-01 to=2026-01-31
            protection_plan 4 child=D from=2020-01-01 to=2026-03-01
            """
        },
        {
            "cp_reviews_on_time", "the first within 3 months, each next within 6 months, the last not yet due", "2026-06", "2/5",
            """
            protection_plan 1 child=A from=2025-09-30
            review 1 child=A type=ChildProtection held=2025-12-30
            review 2 child=A type=ChildProtection held=2026-06-30
            protection_plan 2 child=B from=2025-09-30
            review 3 child=B type=ChildProtection held=2025-12-31
            protection_plan 3 child=C from=2025-09-30
            review 4 child=C type=ChildProtection held=2025-12-30
            protection_plan 4 child=D from=2026-03-30
            review 5 child=D type=ChildProtection held=2026-03-30
            protection_plan 5 child=E from=2026-03-30
            review 6 child=E type=LookedAfter held=2026-04-30
            protection_plan 6 child=F from=2026-04-01
            """
        },
        {
            "cp_visits_on_time", "the 10th and the 11th working day over Easter; not seen is not visited; a plan too young for a visit is not asked", "2026-04-02..2026-04-02", "2/4",
            """
            protection_plan 1 child=A from=2026-01-01
            visit 1 child=A type=ChildProtection visited=2026-03-19
            protection_plan 2 child=B from=2026-01-01
            visit 2 child=B type=ChildProtection visited=2026-03-18
            visit 3 child=B type=ChildProtection visited=2026-04-01 seen=0
            visit 4 child=B type=ChildInNeed visited=2026-04-01
            visit 5 child=B type=ChildProtection visited=2026-04-03
            protection_plan 3 child=C from=2026-03-19
            visit 6 child=C type=ChildProtection visited=2026-04-02 seen=1
            protection_plan 4 child=D from=2026-03-20
            protection_plan 5 child=E from=2026-01-01
            """
        },
        {
            "cp_visited_in_month", "on the first and the last day", "2026-02", "2/3",
            """
            protection_plan 1 child=A from=2026-02-28
            visit 1 child=A type=ChildProtection visited=2026-02-01
            protection_plan 2 child=B from=2026-01-01
            visit 2 child=B type=ChildProtection visited=2026-02-28
            protection_plan 3 child=C from=2026-01-01
            visit 3 child=C type=ChildProtection visited=2026-01-31
            visit 4 child=C type=ChildProtection visited=2026-03-01
            protection_plan 4 child=D from=2026-01-01 to=2026-02-28
            """
        },
        {
            "cp_visited_twice_in_month", "two visits on one day are one", "2026-02", "1/2",
            """
            protection_plan 1 child=A from=2026-01-01
            visit 1 child=A type=ChildProtection visited=2026-02-01
            visit 2 child=A type=ChildProtection visited=2026-02-28
            protection_plan 2 child=B from=2026-01-01
            visit 3 child=B type=ChildProtection visited=2026-02-10
            visit 4 child=B type=ChildProtection visited=2026-02-10
            """
        },
        {
            "cp_plans_ended_first_review", "one review day after the start, up to the end", "2026-02", "1/3",
            """
            protection_plan 1 child=A from=2025-11-10 to=2026-02-10
            review 1 child=A type=ChildProtection held=2025-11-10
            review 2 child=A type=ChildProtection held=2026-02-10
            protection_plan 2 child=B from=2025-01-10 to=2026-02-10
            review 3 child=B type=ChildProtection held=2025-04-10
            review 4 child=B type=ChildProtection held=2025-10-10
            protection_plan 3 child=C from=2025-01-10 to=2026-02-10
            review 5 child=C type=LookedAfter held=2025-04-10
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
