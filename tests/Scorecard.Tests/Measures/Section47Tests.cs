using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class Section47Tests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "s47", "by the day on which it started; a conference without an enquiry is none", "2026-03", "1/0",
            """
            section47 1 child=A started=2026-03-31 conference=2026-04-10
            section47 2 child=A started=2026-04-01
            section47 3 child=A started=1990-01-01 conference=2026-03-10
            """
        },
        {
            "s47_rate", "enquiries and children of the area", "2026-03", "1/9000; area=East 0/9000; area=(no area) 1/0",
            """
            section47 1 child=A started=2026-03-31
            population East year=2025 people=9000
            """
        },
        {
            "icpc", "without transfers in", "2026-04", "2/0",
            """
            section47 1 child=A started=2026-03-31 conference=2026-04-10
            section47 2 child=B conference=2026-04-11 transfer_in=0
            section47 3 child=C conference=2026-04-12 transfer_in=1
            section47 4 child=D started=2026-04-01
            """
        },
        {
            "icpc_rate", "conferences and children of the area", "2026-04", "1/9000",
            """
            section47 1 child=A started=2026-03-31 conference=2026-04-10
            section47 3 child=C conference=2026-04-12 transfer_in=1
            population East year=2025 people=9000
            """
        },
        {
            "icpc_15wd", "the 15th and the 16th working day over Easter; none that is dated before its enquiry", "2026-04", "1/2",
            """
            section47 1 child=A started=2026-03-19 conference=2026-04-13
            section47 2 child=B started=2026-03-19 conference=2026-04-14
            section47 3 child=C started=2026-04-15 conference=2026-04-14
            section47 4 child=D started=2026-03-19 conference=2026-04-13 transfer_in=1
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
