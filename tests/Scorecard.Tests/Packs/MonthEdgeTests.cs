using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Packs;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Packs;

public sealed class MonthEdgeTests(PostgresServer postgres)
{
    // March 2026 ends in summer time (from 29 March), October 2026 in winter time (from 25 October).
    [Theory]
    [InlineData(Store.Sqlite, "2026-03-31T22:59Z", "2026-03-31T23:30Z", "2026-03", "1")]
    [InlineData(Store.Sqlite, "2026-03-31T22:59Z", "2026-03-31T23:30Z", "2026-04", "1")]
    [InlineData(Store.Sqlite, "2026-03-31T22:30Z", "2026-03-31T23:00Z", "2026-04", "0")]
    [InlineData(Store.Sqlite, "2026-03-31T23:00Z", "2026-03-31T23:30Z", "2026-03", "0")]
    [InlineData(Store.Sqlite, "2026-03-31T23:00Z", "2026-03-31T23:00Z", "2026-04", "1")]
    [InlineData(Store.Sqlite, "2026-10-31T23:30Z", "2026-11-01T00:30Z", "2026-10", "1")]
    [InlineData(Store.Sqlite, "2026-10-31T23:30Z", "2026-11-01T00:30Z", "2026-11", "1")]
    [InlineData(Store.Sqlite, "2026-10-31T23:30Z", "2026-10-31T23:59Z", "2026-11", "0")]
    [InlineData(Store.Sqlite, "2026-11-01T00:00Z", "2026-11-01T00:30Z", "2026-10", "0")]
    [InlineData(Store.Postgres, "2026-03-31T22:59Z", "2026-03-31T23:30Z", "2026-03", "1")]
    [InlineData(Store.Postgres, "2026-03-31T22:30Z", "2026-03-31T23:00Z", "2026-04", "0")]
    [InlineData(Store.Postgres, "2026-11-01T00:00Z", "2026-11-01T00:30Z", "2026-10", "0")]
    public async Task ChildrenMissing_OverAMidnightInLondon_IsInTheMonthsItTouches(Store on, string started, string returned, string month, string children)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 12, 31)));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));
        await store.Hear("missing_episode", Given.Missing("A", started, returned, MissingSetting.Care, MissingKind.Away));

        (await store.Table("children_missing", month)).Rows[2].Cells.ShouldBe(["From Care", "0", children]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Caseload_ClosedOnTheLastDay_IsNotHeldAtItsClose(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2028, 3, 31)));
        await store.Hear(
            "standing",
            Given.Case("A", Given.Held("North", "W1", to: new(2028, 2, 29))),
            Given.Case("B", Given.Held("North", "W1", to: new(2028, 3, 1))),
            Given.Case("C", Given.Held("North", "W1", from: new(2028, 2, 29))),
            Given.Case("D", Given.Held("North", "W1", from: new(2028, 3, 1))));

        var table = await store.Table("caseload", "2028-02");

        table.Title.ShouldBe("Caseload per team at 29/02/28");
        table.Rows[0].Cells.ShouldBe(["North", "2", "1", "2"]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Pack_ExtractInsideTheMonth_IsProvisionalAndSaysSo(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 14)));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1", to: new(2026, 10, 20))));
        await store.Hear("missing_episode", Given.Missing("A", "2026-10-15T12:00Z", null));

        var pack = await store.Pack("2026-10");

        pack.Title.ShouldBe("Caseload, October 2026");
        pack.AsAt.ShouldBe("2026-10-14");
        pack.Tables[0].Title.ShouldBe("Caseload per team at 14/10/26");
        pack.Tables[0].Columns[1].ShouldBe("14/10/26 Total no. Allocations");
        pack.Tables[0].Rows[0].Cells.ShouldBe(["North", "1", "1", "1"]);
        pack.Warnings.ShouldBe(["Provisional: as at 14/10/26, before the period's end."]);
        pack.Tables[1].Rows[0].Cells.ShouldBe(["From Home", "0", ""]);

        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));

        var final = await store.Pack("2026-10");
        final.Warnings.ShouldBeEmpty();
        final.Tables[0].Rows.Count.ShouldBe(1);
        final.Tables[1].Rows[0].Cells.ShouldBe(["From Home", "1", ""]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Pack_LiveOnTheLastDay_IsProvisionalUntilMidnight(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Reading(new ReadingChanged { ExtractAsOf = new(2026, 9, 30), LiveSince = store.Time.GetUtcNow() }));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));

        store.Time.Set(new(2026, 10, 31, 23, 59, 0, TimeSpan.Zero));
        (await store.Pack("2026-10")).Warnings.ShouldBe(["Provisional: as at 31/10/26, before the period's end."]);

        store.Time.Set(new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        (await store.Pack("2026-10")).Warnings.ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task Pack_AMonthWithNoEvent_CountsWhatIsStillOpen(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Reading(new ReadingChanged { LiveSince = store.Time.GetUtcNow() }));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));
        (await store.Pack("2026-09")).Tables[0].Rows[0].Cells.ShouldBe(["North", "1", "1", "1"]);

        store.Time.Set(new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));

        (await store.Pack("2026-11")).Tables[0].Rows[0].Cells.ShouldBe(["North", "1", "1", "1"]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Pack_OutsideTheData_IsNotFoundByName(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await Should.ThrowAsync<PeriodBeforeData>(() => store.Pack("2026-10"));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1", from: new(2026, 10, 31))));

        (await store.Pack("2026-10")).Period.ShouldBe("2026-10");
        await Should.ThrowAsync<PeriodAfterData>(() => store.Pack("2026-11"));
        await Should.ThrowAsync<PeriodBeforeData>(() => store.Pack("2026-09"));
    }

    [Theory, ClassData<EveryStore>]
    public async Task Pack_DemoDuringAnImport_SaysBoth(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Reading(new ReadingChanged { ExtractAsOf = new(2026, 10, 31), ImportInProgress = true, Demo = true }));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));
        await store.Hear(store.Intake.TellNonsense("standing", "B"));

        var pack = await store.Pack("2026-10");

        pack.Warnings.ShouldBe(
        [
            "Demo data: no real child is in it.",
            "An import is in progress: these figures may change.",
            "Incomplete: some records could not be read, and are left out.",
        ]);
    }
}
