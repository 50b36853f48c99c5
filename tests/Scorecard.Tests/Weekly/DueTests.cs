using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Weekly;

public sealed class DueTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    // Week 44 of 2026 is Monday 26 October to Sunday 1 November.
    public static WeeklyCases Cases => new()
    {
        {
            "assessment", "the 45th working day, over Christmas, two bank holidays and New Year; the start is day 0", "2027-W01",
            "missed A N 7 2027-01-06 4 late; missed C - - 2027-01-06 1 late; in_7_days B - - 2027-01-11 1 left",
            """
            standing A team=N worker=7
            assessment 1 child=A type=Continuous started=2026-10-30
            assessment 2 child=B type=Continuous started=2026-11-04
            assessment 3 child=C type=Continuous started=2026-10-30 authorised=2027-01-07
            assessment 4 child=D type=Continuous started=2026-10-30 authorised=2027-01-06
            assessment 5 child=E type=Core started=2026-10-30
            """
        },
        {
            "assessment", "done on the Saturday after is in time, as the measure has it; not yet done is missed", "2026-W44", "missed B - - 2026-10-30 2 late",
            """
            assessment 1 child=A type=Continuous started=2026-08-27 authorised=2026-10-31
            assessment 2 child=B type=Continuous started=2026-08-27 authorised=2026-11-02
            """
        },
        {
            "assessment", "what was due before the week is overdue until it is done", "2026-W44", "overdue A - - 2026-10-23 9 late",
            """
            assessment 1 child=A type=Continuous started=2026-08-20
            assessment 2 child=B type=Continuous started=2026-08-20 authorised=2026-10-28
            """
        },
        {
            "assessment", "the last day that an extract tells is over", "2026-W44", "missed A - - 2026-10-28 0 late; in_7_days B - - 2026-10-29 1 left",
            """
            reading reading extract=2026-10-28
            assessment 1 child=A type=Continuous started=2026-08-25
            assessment 2 child=B type=Continuous started=2026-08-26
            """
        },
        {
            "initial_conference", "the 15th working day; none where none is needed, nor for a transfer; not told is needed", "2026-W44",
            "missed A - - 2026-10-30 2 late; in_7_days E - - 2026-11-06 5 left; in_14_days F - - 2026-11-09 6 left",
            """
            section47 1 child=A started=2026-10-09
            section47 2 child=B started=2026-10-09 conference_day=2026-10-30
            section47 3 child=C started=2026-10-09 conference_not_needed=1
            section47 4 child=D started=2026-10-09 transfer_in=1
            section47 5 child=E started=2026-10-16
            section47 6 child=F started=2026-10-19
            section47 7 child=G started=2026-10-27 conference_day=2026-10-26
            section47 8 child=H conference_day=2026-10-26
            """
        },
        {
            "protection_visit", "ten working days after the start or the visit before; not seen is not visited", "2026-W44",
            "missed A - - 2026-10-29 3 late; missed B N - 2026-10-30 2 late; in_7_days C - - 2026-11-02 1 left",
            """
            standing B team=N standing=NameOnly worker=9
            protection_plan 1 child=A from=2026-10-15
            visit 1 child=A type=ChildProtection visited=2026-10-28 seen=0
            protection_plan 2 child=B from=2026-01-01
            visit 2 child=B type=ChildProtection visited=2026-10-16
            protection_plan 3 child=C from=2026-01-01
            visit 3 child=C type=ChildProtection visited=2026-10-19
            """
        },
        {
            "protection_visit", "visited on the day due is in time, on the next day late; then the next falls due", "2026-W44",
            "missed B - - 2026-10-29 1 late; in_14_days A - - 2026-11-12 9 left; in_14_days B - - 2026-11-13 10 left",
            """
            protection_plan 1 child=A from=2026-10-15
            visit 1 child=A type=ChildProtection visited=2026-10-29
            protection_plan 2 child=B from=2026-10-15
            visit 2 child=B type=ChildProtection visited=2026-10-30
            """
        },
        {
            "protection_visit", "a plan that ended by the day due has no visit due; one that ended later had", "2026-W44", "missed B - - 2026-10-29 3 late",
            """
            protection_plan 1 child=A from=2026-10-15 to=2026-10-29
            protection_plan 2 child=B from=2026-10-15 to=2026-10-30
            protection_plan 3 child=C from=2026-09-01 to=2026-10-30
            protection_plan 4 child=D from=2026-10-19 to=2026-10-30
            """
        },
        {
            "care_visit", "within a week of the start of a placement, then 42 days after each visit in it; also on a Sunday", "2026-W44",
            "missed A - - 2026-10-30 2 late; missed E - - 2026-10-30 1 late; missed B - - 2026-11-01 0 late; in_7_days F - - 2026-11-03 2 left; in_7_days C - - 2026-11-08 5 left",
            """
            care_period 1 child=A from=2026-10-23
            placement 1 child=A from=2026-10-23
            care_period 2 child=B from=2026-01-01
            placement 2 child=B from=2026-01-01
            visit 2 child=B type=LookedAfter visited=2026-09-20
            care_period 3 child=C from=2026-01-01
            placement 3 child=C from=2026-01-01
            visit 3 child=C type=LookedAfter visited=2026-09-27
            visit 31 child=C type=ChildProtection visited=2026-10-30
            care_period 4 child=D from=2026-10-23
            legal_status 4 child=D code=V4 from=2026-10-23
            placement 4 child=D from=2026-10-23
            care_period 5 child=E from=2026-10-01 to=2026-10-31
            placement 5 child=E from=2026-10-23 to=2026-10-31
            visit 5 child=E type=LookedAfter visited=2026-10-31
            care_period 6 child=F from=2026-01-01
            placement 6 child=F from=2026-01-01 to=2026-10-27
            visit 6 child=F type=LookedAfter visited=2026-10-20
            placement 61 child=F from=2026-10-27
            """
        },
        {
            "private_fostering_visit", "six weeks, twelve once the arrangement is a year old", "2026-W44", "missed A - - 2026-10-30 2 late; in_7_days C - - 2026-11-04 3 left",
            """
            private_fostering 1 child=A from=2026-09-18
            private_fostering 2 child=B from=2025-10-30
            visit 2 child=B type=PrivateFostering visited=2026-09-18
            private_fostering 3 child=C from=2025-01-01
            visit 3 child=C type=PrivateFostering visited=2026-08-12
            private_fostering 4 child=D from=2026-09-18
            visit 4 child=D type=PrivateFostering visited=2026-09-18
            visit 41 child=D type=PrivateFostering visited=2026-10-30
            """
        },
        {
            "protection_review", "three months after the start, six after each review, by the calendar", "2026-W44",
            "missed A - - 2026-10-30 2 late; missed B - - 2026-10-30 2 late; in_14_days C - - 2026-11-15 10 left",
            """
            protection_plan 1 child=A from=2026-07-30
            protection_plan 2 child=B from=2026-01-01
            review 2 child=B type=ChildProtection held=2026-03-20
            review 21 child=B type=ChildProtection held=2026-04-30
            review 22 child=B type=LookedAfter held=2026-10-30
            protection_plan 3 child=C from=2026-08-15
            protection_plan 4 child=D from=2026-07-30
            review 4 child=D type=ChildProtection held=2026-10-30
            """
        },
        {
            "care_review", "20 working days, three months, six months", "2026-W44",
            "missed A - - 2026-10-30 2 late; missed B - - 2026-10-31 1 late; missed C - - 2026-11-01 0 late; in_7_days D - - 2026-11-02 1 left",
            """
            care_period 1 child=A from=2026-10-02
            care_period 2 child=B from=2026-07-10
            review 2 child=B type=LookedAfter held=2026-07-31
            care_period 3 child=C from=2026-01-01
            review 3 child=C type=LookedAfter held=2026-01-20
            review 31 child=C type=LookedAfter held=2026-05-01
            care_period 4 child=D from=2026-10-05
            care_period 5 child=E from=2026-10-02
            review 5 child=E type=LookedAfter held=2026-10-31
            care_period 6 child=F from=2026-10-02 to=2026-10-30
            """
        },
        {
            "return_interview", "72 elapsed hours, also over the night when the clocks go back, on the date in London; one that the child declined is none", "2026-W44",
            "missed A - - 2026-10-26 6 late; missed B - - 2026-10-28 0 late; in_7_days C - - 2026-11-03 2 left",
            """
            missing_episode 1 child=A started=2026-10-20T10:00Z returned=2026-10-23T23:30Z
            missing_episode 2 child=B started=2026-10-20T10:00Z returned=2026-10-25T10:00Z interview_at=2026-10-28T10:01Z
            missing_episode 3 child=C started=2026-10-20T10:00Z returned=2026-10-31T10:00Z
            missing_episode 4 child=D started=2026-10-20T10:00Z returned=2026-10-25T10:00Z interview_at=2026-10-28T10:00Z
            missing_episode 5 child=E started=2026-10-20T10:00Z returned=2026-10-25T10:00Z interview_offered=1 interview_accepted=0
            missing_episode 6 child=F started=2026-10-20T10:00Z
            """
        },
        {
            "return_interview", "overdue for 28 days after the return; one dated before the return is none", "2026-W44",
            "overdue A - - 2026-10-01 31 late; overdue C - - 2026-10-13 19 late",
            """
            missing_episode 1 child=A started=2026-09-20T10:00Z returned=2026-09-28T10:00Z
            missing_episode 2 child=B started=2026-09-20T10:00Z returned=2026-09-27T10:00Z
            missing_episode 3 child=C started=2026-10-01T10:00Z returned=2026-10-10T10:00Z interview_at=2026-10-09T10:00Z
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Due_AtItsEdges_IsListed(Store store, string kind, string why, string week, string found, string rows) =>
        WeeklyCases.Check(stores, store, kind, why, week, found, rows);

    [Fact]
    public void Kinds_All_AreTriedAtTheirEdges() => WeeklyCatalogueTests.Names.Select(row => row.Data)
        .Except([.. Cases.Select(row => row.Data.Item2), .. MovementTests.Cases.Select(row => row.Data.Item2)]).ShouldBeEmpty();
}
