using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Births;

/// <summary>A missing child is a child: an episode ends at the midnight in which the 18th birthday begins.</summary>
public sealed class BirthProjectionTests(PostgresServer postgres)
{
    // Born on 1 September 2008, 18 on 1 September 2026.
    [Theory]
    [InlineData(Store.Sqlite, "2008-09-01", "2026-08-10T12:00Z", "1", "0")]
    [InlineData(Store.Sqlite, "2008-09-02", "2026-08-10T12:00Z", "1", "1")]
    [InlineData(Store.Sqlite, "2008-08-10", "2026-08-10T12:00Z", "0", "0")]
    [InlineData(Store.Sqlite, "2008-08-11", "2026-08-10T22:59Z", "1", "0")]
    [InlineData(Store.Sqlite, "2008-08-11", "2026-08-10T23:00Z", "0", "0")]
    [InlineData(Store.Postgres, "2008-09-01", "2026-08-10T12:00Z", "1", "0")]
    [InlineData(Store.Postgres, "2008-08-11", "2026-08-10T23:00Z", "0", "0")]
    public async Task ChildrenMissing_WhoTurn18_AreCountedUntilThen(Store on, string born, string since, string inAugust, string inSeptember)
    {
        await using var store = await Missing(on, since);

        await store.HearBirths(Given.Born("A", DateOnly.Parse(born, null)));

        (await Home(store, "2026-08")).ShouldBe(inAugust);
        (await Home(store, "2026-09")).ShouldBe(inSeptember);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Hear_ABirthDateAfterTheFiguresWereKept_ReckonsThemAgain(Store on)
    {
        await using var store = await Missing(on, "2026-08-10T12:00Z");
        (await Home(store, "2026-09")).ShouldBe("1");

        await store.HearBirths(Given.Born("A", new(2008, 9, 1)));
        (await Home(store, "2026-09")).ShouldBe("0");

        await store.HearBirths(Given.Born("A", new(2009, 9, 1)));
        (await Home(store, "2026-09")).ShouldBe("1");

        await store.HearBirths(Given.Born("A", new(2008, 9, 1)));
        await store.HearBirths(("A", null));
        (await Home(store, "2026-09")).ShouldBe("1");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Rebuild_OfBirthDates_GivesTheSameFigures(Store on)
    {
        await using var store = await Missing(on, "2026-08-10T12:00Z");
        await store.HearBirths(Given.Born("A", new(2008, 9, 1)), Given.Born("B", new(2010, 9, 1)));

        var heard = await store.HeardBirths.Rebuild(ScorecardStore.Authority, store.Births.Epoch, TestContext.Current.CancellationToken);

        heard.At.Generation.ShouldBe(2);
        (await Home(store, "2026-09")).ShouldBe("0");
    }

    async Task<ScorecardStore> Missing(Store on, string since)
    {
        var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));
        await store.Hear("missing_episode", Given.Missing("A", since, null));
        return store;
    }

    static async Task<string> Home(ScorecardStore store, string month) => (await store.Table("children_missing", month)).Rows[0].Cells[1];
}
