using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class WorkforceTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "agency_social_workers_headcount", "the last day of a contract is a day in post; a team by its code or its name", "2026-01", "1/3; team=N 1/2; area=East 1/2",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_social_workers_fte", "hundredths", "2026-01", "50/250",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_team_managers_headcount", "the long absent stay in", "2026-01", "1/1",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_team_managers_fte", "hundredths", "2026-01", "100/100",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_qualified_headcount", "both roles", "2026-01", "2/4",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_qualified_fte", "both roles", "2026-01", "150/350",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_social_workers_of_posts", "of the posts of the role", "2026-01", "50/160; team=N 50/100",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_team_managers_of_posts", "it may pass 100%", "2026-01", "100/40",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_qualified_of_posts", "both roles", "2026-01", "150/200",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "agency_cover", "posts covered, of agency staff", "2026-01", "40/150",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "vacancy_rate", "covered posts are vacant", "2026-01", "100/300",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "vacant_posts", "covered posts are not", "2026-01", "60/200",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1 fte=50 team=North
            worker W2 kind=SocialWorker org_role=6 team=N
            worker W3 kind=SocialWorker org_role=3 agency=1 team=N absent_from=2025-01-01
            worker W4 kind=SocialWorker org_role=2 agency=1
            worker W5 kind=Other org_role=4 agency=1
            worker W6 kind=SocialWorker org_role=5 agency=1 to=2026-01-31
            worker W7 kind=SocialWorker org_role=5 to=2026-02-01
            worker W8 kind=SocialWorker
            team N name=North area=East
            post 1 state=Filled org_role=4 fte=100 team=North
            post 2 state=Vacant org_role=4 fte=60
            post 3 state=VacantAgencyCovered org_role=3 fte=40
            post 4 state=Vacant org_role=1
            post 5 state=Vacant org_role=4 to=2026-01-31
            """
        },
        {
            "turnover_12m", "the last day in post was in the 12 months", "2026-01", "300/100",
            """
            worker W1 kind=SocialWorker org_role=4 to=2026-02-01
            worker W2 kind=SocialWorker org_role=4 to=2025-02-02
            worker W3 kind=SocialWorker org_role=3 to=2026-01-31
            worker W4 kind=SocialWorker org_role=4 to=2025-02-01
            worker W5 kind=SocialWorker org_role=4 to=2026-01-31 agency=1
            worker W6 kind=Other org_role=4 to=2026-01-31
            """
        },
        {
            "absence_rate", "working days of the part within the 12 months", "2026-03", "9000/126500",
            """
            worker W1 kind=SocialWorker org_role=4 absent_from=2025-09-02 absent_to=2025-09-30
            worker W2 kind=SocialWorker org_role=4 absent_from=2024-01-01 absent_to=2025-04-02
            worker W3 kind=SocialWorker org_role=4 absent_from=2025-12-24
            worker W4 kind=SocialWorker org_role=4 absent_from=2024-01-01 absent_to=2025-03-31
            worker W5 kind=SocialWorker org_role=4 absent_from=2026-04-01
            worker W6 kind=SocialWorker org_role=4 agency=1 absent_from=2025-09-02
            """
        },
        {
            "absence_rate", "254 working days where 29 February is in them", "2024-03", "0/25400",
            """
            worker W1 kind=SocialWorker org_role=4
            """
        },
        {
            "supervised_in_month", "an excuse is no supervision; absent all month is left out", "2026-01", "1/4",
            """
            worker W1 kind=SocialWorker org_role=4 agency=1
            supervision 1 worker=W1 held=2026-01-01
            supervision 2 worker=W1 held=2026-01-31
            worker W2 kind=SocialWorker org_role=3
            supervision 3 worker=W2 held=2026-01-10 excused_reason=leave
            worker W3 kind=SocialWorker org_role=4 absent_from=2026-01-01
            worker W4 kind=SocialWorker org_role=4 absent_from=2026-01-01 absent_to=2026-01-30
            supervision 4 worker=W4 held=2025-12-31
            supervision 5 worker=W4 held=2026-02-01
            worker W5 kind=SocialWorker org_role=4 absent_from=2026-01-02
            worker W6 kind=SocialWorker org_role=4 absent_from=2025-01-01 absent_to=2026-01-31
            """
        },
        {
            "supervision_overdue", "a month up to the day; in post for a month", "2026-02", "2/3",
            """
            worker W1 kind=SocialWorker org_role=4
            supervision 1 worker=W1 held=2026-01-28
            worker W2 kind=SocialWorker org_role=4 from=2026-01-28
            supervision 2 worker=W2 held=2026-01-29
            worker W3 kind=SocialWorker org_role=4 from=2026-01-29
            worker W4 kind=SocialWorker org_role=4
            supervision 3 worker=W4 held=2026-02-20 excused_reason=leave
            """
        },
        {
            "asye_supervision_on_schedule", "weekly, then every two weeks, then monthly", "2026-08-31..2026-08-31", "3/6",
            """
            worker W1 kind=SocialWorker org_role=4 asye=1 from=2026-07-21
            supervision 1 worker=W1 held=2026-08-25
            worker W2 kind=SocialWorker org_role=4 asye=1 from=2026-07-21
            supervision 2 worker=W2 held=2026-08-24
            worker W3 kind=SocialWorker org_role=4 asye=1 from=2026-07-20
            supervision 3 worker=W3 held=2026-08-18
            worker W4 kind=SocialWorker org_role=4 asye=1 from=2026-03-01
            supervision 4 worker=W4 held=2026-08-17
            worker W5 kind=SocialWorker org_role=4 asye=1 from=2026-02-28
            supervision 5 worker=W5 held=2026-08-01
            worker W6 kind=SocialWorker org_role=4 asye=1 from=2026-08-24
            worker W7 kind=SocialWorker org_role=4 asye=1 from=2026-08-25
            supervision 6 worker=W7 held=2026-08-31
            worker W8 kind=SocialWorker org_role=4
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
