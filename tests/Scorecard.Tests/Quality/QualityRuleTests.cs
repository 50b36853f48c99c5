using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Quality;

public sealed class QualityRuleTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static QualityCases Cases => new()
    {
        {
            "contact_without_outcome", "the 8th day, and a year", "1 N 2026-10-23; 3 - 2025-11-01",
            """
            standing A team=N
            contact 1 child=A received=2026-10-23
            contact 2 child=A received=2026-10-24
            contact 3 child=B received=2025-11-01
            contact 4 child=B received=2025-10-31
            contact 5 child=B received=2026-10-01 outcome=Other
            """
        },
        {
            "referral_without_decision", "the 8th day, and a year", "1 - 2026-10-23; 3 - 2025-11-01",
            """
            referral 1 child=A received=2026-10-23
            referral 2 child=B received=2026-10-24
            referral 3 child=C received=2025-11-01
            referral 4 child=D received=2025-10-31
            referral 5 child=E received=2026-10-01 decided=2026-10-20
            """
        },
        {
            "referral_without_outcome", "no is an answer", "1 - 2026-10-23",
            """
            referral 1 child=A received=2026-10-23
            referral 2 child=B received=2026-10-24
            referral 3 child=C received=2026-10-01 no_further_action=0
            """
        },
        {
            "assessment_without_outcome", "once authorised", "1 - 2026-10-31; 2 - 2025-11-01",
            """
            assessment 1 child=A type=Continuous started=2026-10-01 authorised=2026-10-31
            assessment 2 child=B type=Continuous started=2025-10-01 authorised=2025-11-01
            assessment 3 child=C type=Continuous started=2025-10-01 authorised=2025-10-31
            assessment 4 child=D type=Continuous started=2026-10-01 authorised=2026-11-01
            assessment 5 child=E type=Continuous started=2026-10-01
            assessment 6 child=F type=Continuous started=2026-10-01 authorised=2026-10-31 outcome=Other
            """
        },
        {
            "assessment_without_child_seen", "not seen is an answer", "1 - 2026-10-31",
            """
            assessment 1 child=A type=Core started=2026-10-01 authorised=2026-10-31
            assessment 2 child=B type=Core started=2026-10-01 authorised=2026-10-31 child_seen=0
            """
        },
        {
            "return_without_interview_offer", "after 72 hours, for 365 days", "1 - 2026-10-28; 3 - 2025-11-01",
            """
            missing_episode 1 child=A started=2026-10-01T10:00Z returned=2026-10-28T23:59Z
            missing_episode 2 child=B started=2026-10-01T10:00Z returned=2026-10-29T00:00Z
            missing_episode 3 child=C started=2025-10-20T10:00Z returned=2025-11-01T00:00Z
            missing_episode 4 child=D started=2025-10-20T10:00Z returned=2025-10-31T23:59Z
            missing_episode 5 child=E started=2026-10-01T10:00Z returned=2026-10-02T10:00Z interview_offered=0
            missing_episode 6 child=F started=2026-10-01T10:00Z returned=2026-10-02T10:00Z interview_at=2026-10-03T10:00Z
            """
        },
        {
            "care_without_legal_status", "one that ended on the day is none", "1 N 2026-01-01",
            """
            standing A team=N
            care_period 1 child=A from=2026-01-01
            legal_status 1 child=A code=C2 from=2026-01-01 to=2026-10-31
            care_period 2 child=B from=2026-01-01
            legal_status 2 child=B code=C2 from=2026-01-01 to=2026-11-01
            care_period 3 child=C from=2026-01-01 to=2026-10-31
            """
        },
        {
            "care_without_placement", "one that ended on the day is none", "1 - 2026-01-01",
            """
            care_period 1 child=A from=2026-01-01
            placement 1 child=A from=2026-01-01 to=2026-10-31
            care_period 2 child=B from=2026-01-01
            placement 2 child=B from=2026-01-01 to=2026-11-01
            """
        },
        {
            "placement_without_distance", "of children in care; no distance is not 0 miles", "1 - 2026-01-01",
            """
            care_period 1 child=A from=2026-01-01
            placement 1 child=A from=2026-02-01
            care_period 2 child=B from=2026-01-01
            placement 2 child=B from=2026-02-01 distance_tenths=0
            placement 3 child=C from=2026-02-01
            """
        },
        {
            "care_without_birth_date", "of children in care", "1 - 2026-01-01",
            """
            care_period 1 child=A from=2026-01-01
            care_period 2 child=B from=2026-01-01
            birth B born=2015-01-01
            """
        },
        {
            "assessment_open_too_long", "the 91st day, also where authorised later", "1 - 2026-08-01; 3 - 2026-08-01",
            """
            assessment 1 child=A type=Continuous started=2026-08-01
            assessment 2 child=B type=Continuous started=2026-08-02
            assessment 3 child=C type=Continuous started=2026-08-01 authorised=2026-11-01
            assessment 4 child=D type=Continuous started=2026-08-01 authorised=2026-10-31
            assessment 5 child=E type=Core started=2026-08-01
            """
        },
        {
            "missing_too_long", "more than 30 days back from midnight, until adult; the day is London's", "1 - 2026-10-02; 4 - 2026-10-01",
            """
            missing_episode 1 child=A started=2026-10-01T23:59Z
            missing_episode 2 child=B started=2026-10-02T00:00Z
            missing_episode 3 child=C started=2026-10-01T10:00Z returned=2026-10-31T23:59Z
            missing_episode 4 child=D started=2026-10-01T10:00Z returned=2026-11-01T00:00Z
            missing_episode 5 child=E started=2026-10-01T10:00Z
            birth E born=2008-11-01
            """
        },
        {
            "protection_visit_overdue", "the 43rd day after a visit or the start; not seen is not visited", "1 - 2026-01-01; 3 - 2026-09-18; 5 - 2026-01-01",
            """
            protection_plan 1 child=A from=2026-01-01
            visit 1 child=A type=ChildProtection visited=2026-09-18
            protection_plan 2 child=B from=2026-01-01
            visit 2 child=B type=ChildProtection visited=2026-09-19
            protection_plan 3 child=C from=2026-09-18
            protection_plan 4 child=D from=2026-09-19
            protection_plan 5 child=E from=2026-01-01
            visit 5 child=E type=ChildProtection visited=2026-10-30 seen=0
            protection_plan 6 child=F from=2026-01-01 to=2026-10-31
            """
        },
        {
            "protection_review_overdue", "six months by the calendar, from the end of a month to the end of a shorter one", "1 - 2026-01-01; 3 - 2026-04-29",
            """
            protection_plan 1 child=A from=2026-01-01
            review 1 child=A type=ChildProtection held=2026-04-29
            protection_plan 2 child=B from=2026-01-01
            review 2 child=B type=ChildProtection held=2026-04-30
            protection_plan 3 child=C from=2026-04-29
            protection_plan 4 child=D from=2026-04-30
            """
        },
        {
            "care_visit_overdue", "the 85th day", "1 - 2026-01-01; 3 - 2026-08-07",
            """
            care_period 1 child=A from=2026-01-01
            visit 1 child=A type=LookedAfter visited=2026-08-07
            care_period 2 child=B from=2026-01-01
            visit 2 child=B type=LookedAfter visited=2026-08-08
            care_period 3 child=C from=2026-08-07
            care_period 4 child=D from=2026-08-08
            """
        },
        {
            "care_review_overdue", "six months by the calendar; a review of a plan is not one of care", "1 - 2026-01-01; 3 - 2026-04-29",
            """
            care_period 1 child=A from=2026-01-01
            review 1 child=A type=ChildProtection held=2026-10-01
            care_period 2 child=B from=2026-01-01
            review 2 child=B type=LookedAfter held=2026-04-30
            care_period 3 child=C from=2026-04-29
            care_period 4 child=D from=2026-04-30
            """
        },
        {
            "case_over_25", "on the 25th birthday", "A N 2020-01-01",
            """
            standing A team=N from=2025-01-01 referred=2020-01-01
            birth A born=2001-10-31
            standing B team=N from=2025-01-01
            birth B born=2001-11-01
            standing C team=N from=2025-01-01 to=2026-10-31
            birth C born=1990-01-01
            """
        },
        {
            "interview_before_return", "not at the same time", "1 - 2026-10-02",
            """
            missing_episode 1 child=A started=2026-10-01T10:00Z returned=2026-10-02T12:00Z interview_at=2026-10-02T11:59Z
            missing_episode 2 child=B started=2026-10-01T10:00Z returned=2026-10-02T12:00Z interview_at=2026-10-02T12:00Z
            """
        },
        {
            "referral_before_birth", "before the child was conceived; an unborn child may be referred", "1 - 2026-01-01",
            """
            referral 1 child=A received=2026-01-01
            birth A born=2026-10-09
            referral 2 child=B received=2026-01-01
            birth B born=2026-10-08
            """
        },
        {
            "supervision_before_post", "by the worker's team", "1 N 2026-10-01",
            """
            worker W team=N from=2026-10-02
            supervision 1 worker=W held=2026-10-01
            supervision 2 worker=W held=2026-10-02
            """
        },
        {
            "referral_twice", "all but the first of a child and day", "2 - 2026-10-01; 3 - 2026-10-01",
            """
            referral 1 child=A received=2026-10-01
            referral 2 child=A received=2026-10-01
            referral 3 child=A received=2026-10-01
            referral 4 child=A received=2026-10-02
            referral 5 child=B received=2026-10-01
            """
        },
        {
            "assessments_open_together", "the later, or of one day the second", "2 - 2026-09-02; 5 - 2026-09-01",
            """
            assessment 1 child=A type=Continuous started=2026-09-01
            assessment 2 child=A type=Continuous started=2026-09-02
            assessment 3 child=A type=Continuous started=2026-08-01 authorised=2026-10-31
            assessment 4 child=B type=Continuous started=2026-09-01
            assessment 5 child=B type=Continuous started=2026-09-01
            """
        },
        {
            "worker_unknown", "in name only, but who is only long absent is known", "A N 2026-09-01; B - 2026-09-01",
            """
            standing A team=N from=2026-09-01 standing=NameOnly name_only_reason=Left
            standing B from=2026-09-01 standing=NameOnly name_only_reason=NotOnRegister
            standing C team=N from=2026-09-01 standing=NameOnly name_only_reason=LongAbsent
            standing D team=N from=2026-09-01 standing=NameOnly name_only_reason=Left to=2026-10-31
            standing E team=N from=2026-09-01 standing=Nobody
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Rule_AtItsEdges_FindsTheRecords(Store store, string rule, string why, string found, string rows) =>
        QualityCases.Check(stores, store, rule, why, found, rows);

    [Fact]
    public void Rules_All_AreTriedAtTheirEdges() => QualityCatalogueTests.Names.Select(row => row.Data)
        .Except(Cases.Select(row => row.Data.Item2)).ShouldBeEmpty();
}
