using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class AllocationTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "unallocated", "by reason and by days since the referral", "2026-01", "3/5; reason=Nobody;waiting=2-7 1/1; reason=Nobody;waiting=over 28 1/1; reason=TeamOnly;waiting=0-1 1/1; team=N 1/2",
            """
            standing A standing=Nobody referred=2026-01-29
            standing B standing=Nobody referred=2026-01-02
            standing C standing=TeamOnly team=N referred=2026-01-30
            standing D standing=NamedWorker team=N worker=W not_qualified=1
            standing E standing=DutyFolder
            standing F standing=Nobody to=2026-01-31
            """
        },
        {
            "unallocated_over_7d", "more than 7 days", "2026-01", "4/6; reason=TeamOnly;waiting=8-14 1/1; reason=Nobody;waiting=8-14 1/1; reason=Nobody;waiting=15-28 1/1; reason=Nobody;waiting=over 28 1/1; reason=Nobody;waiting=0-1 0/1; reason=Nobody;waiting=2-7 0/1",
            """
            standing A standing=Nobody referred=2026-01-31
            standing B standing=Nobody referred=2026-01-24
            standing C standing=TeamOnly referred=2026-01-23
            standing D standing=Nobody referred=2026-01-17
            standing E standing=Nobody referred=2026-01-03
            standing F standing=Nobody referred=2026-01-02
            standing G standing=NameOnly referred=2025-01-02
            """
        },
        {
            "unallocated_all_reasons", "with duty folders, names only and the unqualified", "2026-01", "5/6; reason=NotQualified;waiting=0-1 1/1; reason=DutyFolder;waiting=0-1 1/1; reason=NameOnly;waiting=0-1 1/1",
            """
            standing A standing=Nobody referred=2026-01-31
            standing B standing=TeamOnly referred=2026-01-31
            standing C standing=DutyFolder referred=2026-01-31
            standing D standing=NameOnly referred=2026-01-31
            standing E worker=W not_qualified=1 referred=2026-01-31
            standing F worker=W
            """
        },
        {
            "unallocated_all_reasons_over_7d", "more than 7 days", "2026-01", "1/2; reason=NotQualified;waiting=8-14 1/1",
            """
            standing C standing=DutyFolder referred=2026-01-24
            standing E worker=W not_qualified=1 referred=2026-01-23
            standing F worker=W referred=2026-01-01
            """
        },
        {
            "cp_cla_without_named_worker", "however briefly", "2026-01", "1/2",
            """
            standing A standing=DutyFolder status=ChildProtection
            standing B status=LookedAfter worker=W
            standing C standing=Nobody status=ChildInNeed
            """
        },
        {
            "duty_cases", "in a duty folder", "2026-01", "1/0",
            """
            standing A standing=DutyFolder
            standing B standing=TeamOnly
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
