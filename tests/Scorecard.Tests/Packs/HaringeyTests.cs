using Scorecard.Contracts.Missing;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Packs;

/// <summary>The tables that survive of Haringey's exception scorecard of September 2015, from standings and episodes built by hand.</summary>
public sealed class HaringeyTests(PostgresServer postgres)
{
    static readonly (string Team, int Allocations, int Workers, string Average)[] Printed =
    [
        ("First Response Team 1", 75, 5, "15"),
        ("First Response Team 2", 96, 6, "16"),
        ("First Response Team 4", 85, 5, "17"),
        ("Safeguarding & Support Team 2", 136, 15, "9"),
        ("Safeguarding & Support Team 4", 70, 5, "14"),
        ("Safeguarding & Support Team 5", 81, 6, "14"),
        ("Screening Team", 13, 2, "7"),
        ("Young Adults Service", 285, 18, "16"),
        ("Court Team (CiC)", 186, 15, "12"),
    ];

    static readonly DateOnly EndOfAugust = new(2015, 8, 31);

    [Theory, ClassData<EveryStore>]
    public async Task Caseload_AugustAsPrinted_ReproducesEveryRow(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.HearRegister("team", Printed.Select((row, i) => Given.Team($"T{i}", row.Team)));
        await store.Hear("reading", Given.Extract(EndOfAugust));
        await store.Hear("standing", Printed.SelectMany((row, i) => Given.Caseload($"T{i}", row.Allocations, row.Workers)));

        var table = await store.Table("caseload", "2015-08");

        table.Title.ShouldBe("Caseload per team at 31/08/15");
        table.Columns.ShouldBe(["Team", "31/08/15 Total no. Allocations", "Number of workers (That hold Cases)", "Average Caseload"]);
        table.Rows.SkipLast(1).Select(row => string.Join(" | ", row.Cells)).ShouldBe(Printed
            .OrderBy(row => row.Team, StringComparer.Ordinal)
            .Select(row => $"{row.Team} | {row.Allocations} | {row.Workers} | {row.Average}"));
        // 1,027 / 77 = 13.3; the report prints no such row.
        table.Rows[^1].Cells.ShouldBe(["Total", "1027", "77", "13"]);
        table.Footnotes.ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task ChildrenMissing_AugustAsPrinted_ReproducesBothRows(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(EndOfAugust));
        await store.Hear("missing_episode", Enumerable.Range(1, 37).Select(i => Given.Missing($"H{i}", "2015-08-10T20:00Z", "2015-08-11T06:00Z")));
        await store.Hear("missing_episode", Enumerable.Range(1, 44).Select(i => Given.Missing($"E{i}", "2015-07-30T09:00Z", "2015-08-03T09:00Z", MissingSetting.Education)));
        // A second episode of a child is the same child; one of July, or of September, is not of August.
        await store.Hear("missing_episode", Enumerable.Range(1, 9).Select(i => Given.Missing($"H{i}", "2015-08-20T20:00Z", null, ordinal: 2)));
        await store.Hear("missing_episode", Enumerable.Range(40, 5).Select(i => Given.Missing($"H{i}", "2015-07-01T20:00Z", "2015-07-31T20:00Z")));
        await store.Hear("missing_episode", Given.Missing("H50", "2015-09-01T20:00Z", null));

        var table = await store.Table("children_missing", "2015-08");

        table.Title.ShouldBe("Children Missing in August");
        table.Columns.ShouldBe(["Setting", "Missing", "Away"]);
        table.Rows.Select(row => string.Join(" | ", row.Cells)).ShouldBe(["From Home | 37 | ", "Education | 44 | ", "From Care | 0 | 0"]);
    }
}
