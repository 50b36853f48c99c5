using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class HelpTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "cla_with_advocate", "at the close of the day", "2026-01", "1/2",
            """
            care_period 1 child=A
            advocacy 1 child=A from=2026-01-31
            care_period 2 child=B
            advocacy 2 child=B from=2025-01-01 to=2026-01-31
            advocacy 3 child=C
            """
        },
        {
            "advocated_who_are_cla", "the other share", "2026-01", "1/2",
            """
            care_period 1 child=A
            advocacy 1 child=A from=2026-01-31
            advocacy 2 child=A from=2026-01-30
            care_period 2 child=B
            advocacy 3 child=C
            """
        },
        {
            "early_help_open", "each child once", "2026-01", "1/0",
            """
            early_help 1 child=A from=2025-01-01
            early_help 2 child=A from=2025-06-01
            early_help 3 child=B from=2025-06-01 to=2026-01-31
            """
        },
        {
            "early_help_to_open_referrals", "a child may be in both", "2026-01", "1/2; team=N 1/1; team=S 0/1",
            """
            early_help 1 child=A from=2025-01-01
            standing A team=N
            standing B team=S
            """
        },
        {
            "step_down_to_early_help", "by the day on which it began", "2026-01", "1/2",
            """
            early_help 1 child=A from=2026-01-01 stepped_down=1
            early_help 2 child=A from=2026-01-31
            early_help 3 child=B from=2025-12-31 stepped_down=1
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
