using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class AdoptionTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "adoptions", "by the day of the order", "2026-01", "2/0",
            """
            adoption 1 child=A adopted=2026-01-01
            adoption 2 child=B adopted=2026-01-31
            adoption 3 child=C adopted=2026-02-01
            adoption 4 child=D decided=2026-01-01
            """
        },
        {
            "adopted_share_of_cla", "twelve months without the day a year ago; short breaks left out", "2026-01", "2/3",
            """
            care_period 1 child=A from=2024-01-01 to=2025-02-01 ended_because=E11
            care_period 2 child=B from=2024-01-01 to=2026-01-31 ended_because=E12
            care_period 3 child=C from=2024-01-01 to=2026-01-31 ended_because=E45
            care_period 4 child=D from=2024-01-01 to=2025-01-31 ended_because=E11
            care_period 5 child=E from=2024-01-01 to=2026-01-10 ended_because=E11
            legal_status 1 child=E code=V4 from=2024-01-01 to=2026-01-10
            care_period 6 child=F from=2024-01-01
            """
        },
        {
            "sgos", "any of its reasons", "2026-01", "2/0; team=N 1/0",
            """
            standing A team=N to=2026-01-01
            care_period 1 child=A from=2024-01-01 to=2026-01-01 ended_because=E43
            care_period 2 child=B from=2024-01-01 to=2026-01-31 ended_because=E48
            care_period 3 child=C from=2024-01-01 to=2026-01-31 ended_because=E41
            care_period 4 child=D from=2024-01-01 to=2026-02-01 ended_because=E45
            """
        },
        {
            "permanence_share", "adoption, special guardianship, child arrangements", "2026-01", "3/4",
            """
            care_period 1 child=A from=2024-01-01 to=2025-02-01 ended_because=E11
            care_period 2 child=B from=2024-01-01 to=2026-01-31 ended_because=E41
            care_period 3 child=C from=2024-01-01 to=2026-01-31 ended_because=E47
            care_period 4 child=D from=2024-01-01 to=2026-01-31
            """
        },
        {
            "adoption_a1_days", "both days known", "2026-02", "366/1",
            """
            adoption 1 child=A entered_care=2024-02-01 placed=2025-02-01 adopted=2026-02-28
            adoption 2 child=B placed=2025-02-01 adopted=2026-02-28
            adoption 3 child=C entered_care=2024-02-01 placed=2025-02-01 adopted=2025-02-28
            """
        },
        {
            "adoption_a2_days", "a match before the order took no day", "2026-02", "30/2",
            """
            adoption 1 child=A placement_order=2025-01-01 matched=2025-01-31 adopted=2026-02-28
            adoption 2 child=B placement_order=2025-01-31 matched=2025-01-01 adopted=2025-03-01
            adoption 3 child=C matched=2025-01-01 adopted=2025-03-01
            """
        },
        {
            "adoption_a10_days", "stopped where the foster carers adopt, not before care and not after the placement", "2026-02", "41/4",
            """
            adoption 1 child=A entered_care=2025-01-01 foster_to_adopt=2025-01-11 placed=2025-03-01 adopted=2026-02-28
            adoption 2 child=B entered_care=2025-01-01 placed=2025-01-11 adopted=2026-02-28
            adoption 3 child=C entered_care=2025-01-01 foster_to_adopt=2024-12-01 placed=2025-01-12 adopted=2026-02-28
            adoption 4 child=D entered_care=2025-01-01 foster_to_adopt=2025-03-01 placed=2025-01-11 adopted=2026-02-28
            """
        },
        {
            "placed_within_12m_of_decision", "a year after 29 February is 28 February", "2026-01", "1/2",
            """
            adoption 1 child=A decided=2024-02-29 placed=2025-02-28
            adoption 2 child=B decided=2024-02-29 placed=2025-03-01
            adoption 3 child=C placed=2025-03-01
            adoption 4 child=D decided=2024-01-01 placed=2025-01-31
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
