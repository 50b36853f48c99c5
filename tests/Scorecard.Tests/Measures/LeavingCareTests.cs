using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class LeavingCareTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "care_leavers_eet", "from the 17th birthday until the day before the 22nd; those not in touch stay in", "2026-02", "2/5; age=17 2/2; age=21 0/3",
            """
            care_leaver 1 child=A activity=F2 contact=InTouch
            birth A born=2009-02-28
            care_leaver 2 child=B activity=P5
            birth B born=2008-03-01
            care_leaver 3 child=C activity=G4 contact=NotInTouch
            birth C born=2004-02-29
            care_leaver 4 child=D activity=F2 contact=Died
            birth D born=2007-01-01
            care_leaver 5 child=E activity=F2 contact=ReturnedHome
            birth E born=2007-01-01
            care_leaver 6 child=F activity=F2
            birth F born=2009-03-01
            care_leaver 7 child=G activity=F2
            birth G born=2004-02-28
            care_leaver 8 child=H activity=F2
            care_leaver 9 child=I contact=Refused
            birth I born=2004-03-01
            care_leaver 10 child=J activity=G5
            birth J born=2005-02-28
            """
        },
        {
            "care_leavers_suitable", "the later of two states", "2026-02", "1/2",
            """
            care_leaver 1 child=A suitable=0 from=2025-01-01
            care_leaver 2 child=A suitable=1 from=2026-02-28
            birth A born=2006-01-01
            care_leaver 3 child=B suitable=1 from=2025-01-01 to=2026-02-28
            care_leaver 4 child=B from=2026-02-28
            birth B born=2006-01-01
            """
        },
        {
            "care_leavers_in_touch", "told to be in touch", "2026-02", "1/3",
            """
            care_leaver 1 child=A contact=InTouch
            birth A born=2006-01-01
            care_leaver 2 child=B contact=NotInTouch
            birth B born=2006-01-01
            care_leaver 3 child=C
            birth C born=2006-01-01
            """
        },
        {
            "pathway_plan_6m", "entitled and alive", "2026-08-31..2026-08-31", "1/3",
            """
            care_leaver 1 child=A eligibility=Relevant contact=ReturnedHome
            plan 1 child=A type=Pathway made=2026-03-01
            care_leaver 2 child=B
            plan 2 child=B type=Pathway made=2026-02-28
            care_leaver 3 child=C eligibility=FormerRelevant
            plan 3 child=C type=Care made=2026-08-01
            care_leaver 4 child=D eligibility=Qualifying
            plan 4 child=D type=Pathway made=2026-08-01
            care_leaver 5 child=E contact=Died
            plan 5 child=E type=Pathway made=2026-08-01
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
