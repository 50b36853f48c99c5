using Scorecard.Contracts.Cases;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Packs;

public sealed class DutyFolderTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Caseload_66Of128InTheDutyFolder_PrintsBothAverages(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.HearRegister("team", Given.Team("NRPF", "No Recourse Team"));
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear("standing", Given.Caseload("NRPF", 62, 3));
        await store.Hear("standing", Enumerable.Range(1, 66).Select(i => Given.Case($"D{i}", Given.Spell(Standing.DutyFolder, "NRPF", "NRPF-duty"))));

        var table = await store.Table("caseload", "2026-10");

        // 128 / 3 = 42.7, and (128 - 66) / 3 = 20.7.
        table.Rows[0].Cells.ShouldBe(["No Recourse Team", "128", "3", "43"]);
        table.Footnotes.ShouldBe(["No Recourse Team: total includes 66 cases in the duty folder; average without them 21."]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Caseload_OnlyADutyFolder_HasNoAverage(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear("standing", Given.Case("D1", Given.Spell(Standing.DutyFolder, "Screening", "duty")));

        var table = await store.Table("caseload", "2026-10");

        table.Rows[0].Cells.ShouldBe(["Screening", "1", "0", "-"]);
        table.Footnotes.ShouldBe(["Screening: total includes 1 case in the duty folder; no worker holds a case."]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Caseload_EveryStanding_CountsOnlyWorkersAndDuty(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear(
            "standing",
            Given.Case("A", Given.Held("North", "W1")),
            Given.Case("B", Given.Spell(Standing.DutyFolder, "North", "duty")),
            Given.Case("C", Given.Spell(Standing.NameOnly, "North", "W9")),
            Given.Case("D", Given.Spell(Standing.TeamOnly, "North")),
            Given.Case("E", Given.Spell(Standing.Nobody, null)),
            Given.Case("F", Given.Held("South", "W1")),
            Given.Case("G", Given.Held("south", "W2")));

        var table = await store.Table("caseload", "2026-10");

        // W1 holds in two teams: once in each, once in all.
        table.Rows.Select(row => string.Join(" | ", row.Cells)).ShouldBe(
            ["North | 2 | 1 | 2", "South | 1 | 1 | 1", "south | 1 | 1 | 1", "(no team) | 0 | 0 | -", "Total | 4 | 2 | 2"]);
    }
}
