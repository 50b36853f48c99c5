using Dapper;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Figures;

public sealed class FigureBookTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAClosingDay_TouchesOnlyTheMonthsAfterIt(Store on)
    {
        await using var store = await Kept(on);

        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1", to: new(2026, 9, 15))));

        (await Dirty(store)).ShouldBe(["open_cases 2026-09", "open_cases 2026-10", "unallocated 2026-09", "unallocated 2026-10", "workers_holding 2026-09", "workers_holding 2026-10"]);
        (await store.Table("caseload", "2026-08")).Rows[0].Cells[1].ShouldBe("2");
        (await store.Table("caseload", "2026-09")).Rows[0].Cells[1].ShouldBe("1");
        (await store.Table("caseload", "2026-10")).Rows[0].Cells[1].ShouldBe("1");
        (await Dirty(store)).ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAnEpisodesDates_TouchesOldAndNewMonths(Store on)
    {
        await using var store = await Kept(on);

        await store.Hear("missing_episode", Given.Missing("A", "2026-10-03T12:00Z", "2026-10-04T12:00Z"));

        (await Dirty(store)).ShouldBe(["children_missing 2026-08", "children_missing 2026-10"]);
        (await store.Table("children_missing", "2026-08")).Rows[0].Cells[1].ShouldBe("0");
        (await store.Table("children_missing", "2026-10")).Rows[0].Cells[1].ShouldBe("1");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAWorkersContract_TouchesOnlyAgencyFigures(Store on)
    {
        await using var store = await Kept(on);

        await store.HearRegister("worker", Given.Worker("W9", orgRole: 5, agency: true, from: new(2026, 10, 1)));

        (await Dirty(store)).ShouldBe(["agency_fte 2026-10", "agency_headcount 2026-10"]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_ThatSaysTheSame_TouchesNothing(Store on)
    {
        await using var store = await Kept(on);

        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));
        await store.Hear("missing_episode", Given.Missing("A", "2026-08-03T12:00Z", "2026-08-04T12:00Z"));

        (await Dirty(store)).ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_OfAnOlderDefinition_ReckonsAgain(Store on)
    {
        await using var store = await Kept(on);
        await using (var connection = await store.Database.Open(TestContext.Current.CancellationToken))
        {
            await connection.ExecuteAsync("UPDATE figure SET numerator = 99; UPDATE reckoning SET digest = 'older'");
        }

        (await store.Table("caseload", "2026-10")).Rows[0].Cells[1].ShouldBe("2");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_OfFreshFigures_TakesWhatIsKept(Store on)
    {
        await using var store = await Kept(on);
        await using (var connection = await store.Database.Open(TestContext.Current.CancellationToken))
        {
            await connection.ExecuteAsync("UPDATE figure SET numerator = 99 WHERE measure = 'open_cases'");
        }

        (await store.Table("caseload", "2026-10")).Rows[0].Cells[1].ShouldBe("99");
    }

    async Task<ScorecardStore> Kept(Store on)
    {
        var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")), Given.Case("B", Given.Held("North", "W2")));
        await store.Hear("missing_episode", Given.Missing("A", "2026-08-03T12:00Z", "2026-08-04T12:00Z"));
        foreach (var month in (string[])["2026-08", "2026-09", "2026-10"]) await store.Pack(month);
        return store;
    }

    static async Task<IEnumerable<string>> Dirty(ScorecardStore store)
    {
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        return await connection.QueryAsync<string>("SELECT measure || ' ' || period FROM reckoning WHERE dirty = 1 ORDER BY measure, period");
    }
}
