using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class AssessmentTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "assessments_completed", "of any type, by the day on which it was authorised", "2026-01", "2/0",
            """
            assessment 1 child=A type=Continuous started=2025-10-01 authorised=2026-01-01
            assessment 2 child=A type=Core started=2026-01-01 authorised=2026-01-31
            assessment 3 child=A type=Continuous started=2026-01-01 authorised=2026-02-01
            assessment 4 child=A type=Continuous started=2026-01-01
            """
        },
        {
            "assessments_45wd", "the 45th and the 46th working day over Christmas", "2026-01", "1/2; team=N 1/1; team=(no team) 0/1",
            """
            standing A team=N from=2026-01-15 to=2026-01-16
            assessment 1 child=A type=Continuous started=2025-11-10 authorised=2026-01-15
            assessment 2 child=A type=Continuous started=2025-11-10 authorised=2026-01-16
            assessment 3 child=A type=Initial started=2026-01-10 authorised=2026-01-16
            """
        },
        {
            "assessments_45wd", "the 45th and the 46th working day over Easter", "2026-04", "1/2",
            """
            assessment 1 child=A type=Continuous started=2026-02-12 authorised=2026-04-20
            assessment 2 child=A type=Continuous started=2026-02-12 authorised=2026-04-21
            """
        },
        {
            "assessments_20wd", "the 20th and the 21st working day", "2026-03", "1/2",
            """
            assessment 1 child=A type=Continuous started=2026-02-12 authorised=2026-03-12
            assessment 2 child=A type=Continuous started=2026-02-12 authorised=2026-03-13
            """
        },
        {
            "assessments_open_overdue", "open at the close of the day, also where authorised later", "2026-01-16..2026-01-16", "1/3",
            """
            assessment 1 child=A type=Continuous started=2025-11-10 authorised=2026-01-17
            assessment 2 child=A type=Continuous started=2025-11-11
            assessment 3 child=A type=Continuous started=2026-01-16
            assessment 4 child=A type=Continuous started=2026-01-17
            assessment 5 child=A type=Continuous started=2025-11-10 authorised=2026-01-16
            assessment 6 child=A type=Core started=2025-11-10
            """
        },
        {
            "assessments_nfa", "of any type", "2026-01", "1/2",
            """
            assessment 1 child=A type=Core started=2025-10-01 authorised=2026-01-01 outcome=NoFurtherAction
            assessment 2 child=A type=Continuous started=2026-01-01 authorised=2026-01-31 outcome=EarlyHelp
            """
        },
        {
            "children_seen", "not told is not seen", "2026-01", "1/3",
            """
            assessment 1 child=A type=Continuous started=2025-10-01 authorised=2026-01-01 child_seen=1
            assessment 2 child=A type=Continuous started=2025-10-01 authorised=2026-01-01 child_seen=0
            assessment 3 child=A type=Continuous started=2025-10-01 authorised=2026-01-01
            """
        },
        {
            "initial_assessments_7wd", "the 7th and the 8th working day", "2010-03-22..2010-04-30", "1/3",
            """
            assessment 1 child=A type=Initial started=2010-03-22 authorised=2010-03-31
            assessment 2 child=A type=Initial started=2010-03-22 authorised=2010-04-01
            assessment 3 child=A type=Initial started=2010-03-22 authorised=2010-04-07
            assessment 4 child=A type=Continuous started=2010-03-22 authorised=2010-03-31
            """
        },
        {
            "initial_assessments_10wd", "the 10th and the 11th working day over Easter", "2010-04", "1/2",
            """
            assessment 1 child=A type=Initial started=2010-03-22 authorised=2010-04-07
            assessment 2 child=A type=Initial started=2010-03-22 authorised=2010-04-08
            """
        },
        {
            "core_assessments_35wd", "the 35th and the 36th working day over Easter", "2010-04", "1/2",
            """
            assessment 1 child=A type=Core started=2010-03-01 authorised=2010-04-21
            assessment 2 child=A type=Core started=2010-03-01 authorised=2010-04-22
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
