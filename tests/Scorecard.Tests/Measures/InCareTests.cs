using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class InCareTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "cla", "short breaks are not in care, a period that ends on the day is over, a child counts once", "2026-01-15..2026-01-15", "3/0; team=N 1/0",
            """
            standing A team=N
            care_period 1 child=A from=2025-01-01 to=2026-01-15
            care_period 2 child=A from=2026-01-15
            care_period 3 child=B from=2025-01-01 to=2026-01-15
            care_period 4 child=C from=2025-01-01
            legal_status 1 child=C code=V4 from=2025-01-01
            care_period 5 child=D from=2025-01-01
            legal_status 2 child=D code=V3 from=2025-01-01 to=2026-01-15
            legal_status 3 child=D code=C2 from=2026-01-15
            care_period 6 child=E from=2025-01-01
            care_period 7 child=E from=2025-02-01
            """
        },
        {
            "cla_excl_uasc", "not told is not unaccompanied, nor who was one till the day; the later of two periods says it", "2026-01", "3/0",
            """
            care_period 1 child=A unaccompanied=0
            care_period 2 child=B
            care_period 3 child=C unaccompanied=1
            care_period 4 child=D from=2025-01-01
            care_period 5 child=D from=2025-02-01 unaccompanied=1
            care_period 6 child=E unaccompanied=1 unaccompanied_to=2026-01-31
            care_period 7 child=F unaccompanied=1 unaccompanied_to=2026-02-01
            """
        },
        {
            "uasc", "the later of two periods says it; one whose status ended on the day is one no more", "2026-01", "3/0",
            """
            care_period 1 child=A unaccompanied=0
            care_period 3 child=C unaccompanied=1
            care_period 4 child=D from=2025-01-01
            care_period 5 child=D from=2025-02-01 unaccompanied=1
            care_period 6 child=E unaccompanied=1 unaccompanied_to=2026-01-31
            care_period 7 child=F unaccompanied=1 unaccompanied_to=2026-02-01
            """
        },
        {
            "cla_rate", "children and children of the area", "2026-01", "1/9000",
            """
            care_period 1 child=A
            population East year=2025 people=9000
            """
        },
        {
            "cla_started", "a start under a short break is none; twice counts twice", "2026-01", "3/0",
            """
            care_period 1 child=A from=2026-01-01 to=2026-01-10
            care_period 2 child=A from=2026-01-31
            care_period 3 child=B from=2026-01-10
            legal_status 1 child=B code=V4 from=2026-01-10
            care_period 4 child=C from=2026-01-10
            legal_status 2 child=C code=V4 from=2026-01-11
            care_period 5 child=D from=2026-02-01
            """
        },
        {
            "cla_ceased", "the legal status and the team of the day before decide", "2026-01", "2/0; team=N 1/0; team=(no team) 1/0",
            """
            standing A team=N from=2025-01-01 to=2026-01-01
            standing C team=N from=2026-01-31
            care_period 1 child=A from=2025-01-01 to=2026-01-01
            care_period 2 child=B from=2025-01-01 to=2026-01-10
            legal_status 1 child=B code=V3 from=2025-01-01 to=2026-01-10
            care_period 3 child=C from=2025-01-01 to=2026-01-31
            legal_status 2 child=C code=V3 from=2026-01-31
            care_period 4 child=D from=2025-01-01 to=2026-02-01
            """
        },
        {
            "cla_net", "a period that began and ended is both", "2026-01", "-1/0",
            """
            care_period 1 child=A from=2026-01-01 to=2026-01-31
            care_period 2 child=B from=2025-01-01 to=2026-01-01
            """
        },
        {
            "cla_after_cp_plan", "a plan that ended on the day of the start, not before; one that began with it is not before it", "2026-01", "1/3",
            """
            care_period 1 child=A from=2026-01-10
            protection_plan 1 child=A from=2025-01-01 to=2026-01-10
            care_period 2 child=B from=2026-01-10
            protection_plan 2 child=B from=2025-01-01 to=2026-01-09
            care_period 3 child=C from=2026-01-10
            protection_plan 3 child=C from=2026-01-10
            """
        },
        {
            "cla_on_remand", "legal status of the day", "2026-01", "1/2",
            """
            care_period 1 child=A
            legal_status 1 child=A code=J1
            care_period 2 child=B
            legal_status 2 child=B code=J1 to=2026-01-31
            """
        },
        {
            "cla_section20", "single period of accommodation", "2026-01", "1/3",
            """
            care_period 1 child=A
            legal_status 1 child=A code=V2
            care_period 2 child=B
            legal_status 2 child=B code=C1
            care_period 3 child=C
            """
        },
        {
            "cla_care_orders", "interim and full", "2026-01", "2/3",
            """
            care_period 1 child=A
            legal_status 1 child=A code=C1
            care_period 2 child=B
            legal_status 2 child=B code=C2
            care_period 3 child=C
            legal_status 3 child=C code=D1
            """
        },
        {
            "cla_16_17_share", "from the 16th birthday until the day before the 18th; unknown births stay in the denominator", "2026-01", "2/5",
            """
            care_period 1 child=A
            birth A born=2010-01-31
            care_period 2 child=B
            birth B born=2010-02-01
            care_period 3 child=C
            birth C born=2008-02-01
            care_period 4 child=D
            birth D born=2008-01-31
            care_period 5 child=E
            """
        },
        {
            "cla_10_15_fostered_or_adopted", "aged 10 to 15; born on 29 February is 10 on 1 March", "2026-02", "2/3",
            """
            care_period 1 child=A
            birth A born=2016-02-28
            placement 1 child=A type=U6
            care_period 2 child=B
            birth B born=2010-03-01
            placement 2 child=B type=A3
            care_period 3 child=C
            birth C born=2010-02-28
            placement 3 child=C type=U1
            care_period 4 child=D
            birth D born=2016-02-29
            placement 4 child=D type=U1
            care_period 5 child=E
            birth E born=2014-01-01
            placement 5 child=E type=K2
            care_period 6 child=F
            placement 6 child=F type=U1
            """
        },
        {
            "placements_by_type", "of two open placements the later; none has no type", "2026-01", "2/0; type=K2 1/0",
            """
            care_period 1 child=A
            placement 1 child=A type=U1 from=2025-01-01
            placement 2 child=A type=K2 from=2025-02-01
            care_period 2 child=B
            placement 3 child=B type=U1 from=2025-01-01 to=2026-01-31
            """
        },
        {
            "cla_3_placements", "the one open at the start counts, T and A3 placements do not", "2026-01", "1/3",
            """
            care_period 1 child=A
            placement 1 child=A type=U1 from=2024-01-01 to=2025-02-01
            placement 2 child=A type=T0 from=2025-02-01 to=2025-02-10
            placement 3 child=A type=K2 from=2025-02-10 to=2026-01-31
            placement 4 child=A type=U1 from=2026-01-31
            care_period 2 child=B
            placement 5 child=B type=U1 from=2024-01-01 to=2025-01-31
            placement 6 child=B type=K2 from=2025-01-31 to=2025-03-01
            placement 7 child=B type=U1 from=2025-03-01
            care_period 3 child=C
            placement 8 child=C type=U1 from=2024-01-01 to=2025-03-01
            placement 9 child=C type=T2 from=2025-03-01 to=2025-04-01
            placement 10 child=C type=U1 from=2025-04-01 to=2025-05-01
            placement 11 child=C type=A3 from=2025-05-01
            """
        },
        {
            "cla_long_term_stability", "2 years to the day, or through the placement before an adoption; under 16; 2.5 years in care", "2026-01", "2/3",
            """
            care_period 1 child=A from=2023-07-31
            birth A born=2012-01-01
            placement 1 child=A type=U1 from=2024-01-31
            care_period 2 child=B from=2023-07-31
            birth B born=2012-01-01
            placement 2 child=B type=U1 from=2024-01-31 to=2025-12-01
            placement 3 child=B type=A3 from=2025-12-01
            care_period 3 child=C from=2023-07-31
            birth C born=2012-01-01
            placement 4 child=C type=U1 from=2024-02-01
            care_period 4 child=D from=2023-08-01
            birth D born=2012-01-01
            placement 5 child=D type=U1 from=2023-08-01
            care_period 5 child=E from=2020-01-01
            birth E born=2010-01-31
            placement 6 child=E type=U1 from=2020-01-01
            care_period 6 child=F from=2020-01-01
            placement 7 child=F type=U1 from=2020-01-01
            """
        },
        {
            "cla_over_20_miles", "20.1 miles is over; 999.9 means not known", "2026-01", "1/4",
            """
            care_period 1 child=A
            placement 1 child=A type=U1 distance_tenths=200
            care_period 2 child=B
            placement 2 child=B type=U1 distance_tenths=201
            care_period 3 child=C
            placement 3 child=C type=U1 distance_tenths=9999
            care_period 4 child=D
            """
        },
        {
            "cla_out_of_area", "at any distance", "2026-01", "1/3",
            """
            care_period 1 child=A
            placement 1 child=A type=U1 location=Outside
            care_period 2 child=B
            placement 2 child=B type=U1 location=Inside
            care_period 3 child=C
            """
        },
        {
            "cla_visits_on_time", "in the first week of a young placement, else in 42 days", "2026-03-31..2026-03-31", "3/5",
            """
            care_period 1 child=A
            placement 1 child=A type=U1 from=2026-02-18
            visit 1 child=A type=LookedAfter visited=2026-02-25
            care_period 2 child=B
            placement 2 child=B type=U1 from=2026-02-18
            visit 2 child=B type=LookedAfter visited=2026-02-26
            care_period 3 child=C
            placement 3 child=C type=U1 from=2026-02-17
            visit 3 child=C type=LookedAfter visited=2026-02-18
            care_period 4 child=D
            placement 4 child=D type=U1 from=2026-02-17
            visit 4 child=D type=LookedAfter visited=2026-02-17
            visit 5 child=D type=LookedAfter visited=2026-03-17 seen=0
            visit 6 child=D type=ReviewingOfficer visited=2026-03-17
            care_period 5 child=E
            placement 5 child=E type=U1 from=2026-03-24
            visit 7 child=E type=LookedAfter visited=2026-03-24
            care_period 6 child=F
            placement 6 child=F type=U1 from=2026-03-25
            care_period 7 child=G
            """
        },
        {
            "cla_reviews_on_time", "20 working days over Easter, then 3 months, then 6 each", "2027-01-20..2027-01-20", "2/6",
            """
            care_period 1 child=A from=2026-03-19
            review 1 child=A type=LookedAfter held=2026-04-20
            review 2 child=A type=LookedAfter held=2026-07-20
            review 3 child=A type=LookedAfter held=2027-01-20
            care_period 2 child=B from=2026-03-19
            review 4 child=B type=LookedAfter held=2026-04-21
            review 5 child=B type=LookedAfter held=2026-07-20
            review 6 child=B type=LookedAfter held=2027-01-20
            care_period 3 child=C from=2026-03-19
            review 7 child=C type=LookedAfter held=2026-04-20
            review 8 child=C type=LookedAfter held=2026-07-21
            review 9 child=C type=LookedAfter held=2027-01-20
            care_period 4 child=D from=2026-03-19
            review 10 child=D type=LookedAfter held=2026-04-20
            review 11 child=D type=LookedAfter held=2026-07-20
            care_period 5 child=E from=2026-12-15
            review 12 child=E type=LookedAfter held=2027-01-04
            care_period 6 child=F from=2026-12-15
            care_period 7 child=G from=2026-12-31
            care_period 8 child=H to=2026-12-31
            """
        },
        {
            "care_plan_current", "six months to the day is too old", "2026-08-31..2026-08-31", "1/3",
            """
            care_period 1 child=A
            plan 1 child=A type=Care made=2026-03-01
            care_period 2 child=B
            plan 2 child=B type=Care made=2026-02-28
            care_period 3 child=C
            plan 3 child=C type=Education made=2026-08-31
            """
        },
        {
            "pep_current", "aged 5 to 15", "2026-01", "1/2",
            """
            care_period 1 child=A
            birth A born=2021-01-31
            plan 1 child=A type=Education made=2025-08-01
            care_period 2 child=B
            birth B born=2010-02-01
            plan 2 child=B type=Education made=2025-07-31
            care_period 3 child=C
            birth C born=2021-02-01
            care_period 4 child=D
            birth D born=2010-01-31
            care_period 5 child=E
            """
        },
        {
            "health_assessment_current", "twice a year under 5, a refused one is none, in care for a year", "2026-01", "2/5",
            """
            care_period 1 child=A from=2025-01-31
            birth A born=2021-02-01
            health_check 1 child=A type=HealthAssessment checked=2025-07-31
            care_period 2 child=B from=2025-01-31
            birth B born=2021-01-31
            health_check 2 child=B type=HealthAssessment checked=2025-02-01
            care_period 3 child=C from=2025-01-31
            health_check 3 child=C type=HealthAssessment checked=2025-02-01
            care_period 4 child=D from=2025-01-31
            health_check 4 child=D type=HealthAssessment checked=2025-12-01 refused=1
            care_period 5 child=E from=2025-01-31
            health_check 5 child=E type=DentalCheck checked=2025-12-01
            care_period 6 child=F from=2025-02-01
            """
        },
        {
            "dental_current", "a year to the day is too old", "2026-01", "1/3",
            """
            care_period 1 child=A
            health_check 1 child=A type=DentalCheck checked=2025-02-01
            care_period 2 child=B
            health_check 2 child=B type=DentalCheck checked=2025-01-31
            care_period 3 child=C
            health_check 3 child=C type=DentalCheck checked=2025-12-31 refused=1
            """
        },
        {
            "immunisations_current", "a year to the day is too old", "2026-01", "1/2",
            """
            care_period 1 child=A
            health_check 1 child=A type=Immunisations checked=2026-01-31
            care_period 2 child=B
            health_check 2 child=B type=Immunisations checked=2025-01-31
            """
        },
        {
            "cla_3_social_workers", "since 1 April and in care; a worker who comes back is one", "2026-05", "2/4",
            """
            care_period 1 child=A
            standing A worker=W1 from=2025-01-01 to=2026-04-02
            standing A worker=W2 from=2026-04-02 to=2026-05-31
            standing A worker=W3 from=2026-05-31
            care_period 2 child=B
            standing B worker=W1 from=2025-01-01 to=2026-04-01
            standing B worker=W2 from=2026-04-01 to=2026-05-01
            standing B worker=W3 from=2026-05-01 to=2026-05-10
            standing B worker=W2 from=2026-05-10
            care_period 3 child=C from=2026-05-10
            standing C worker=W1 from=2026-04-01 to=2026-05-11
            standing C worker=W2 from=2026-05-11 to=2026-05-12
            standing C worker=W3 from=2026-05-12
            care_period 4 child=D from=2026-05-10
            standing D worker=W1 from=2026-04-01 to=2026-05-10
            standing D worker=W2 from=2026-05-11 to=2026-05-12
            standing D worker=W3 from=2026-05-12
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
