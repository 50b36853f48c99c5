using Dapper;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests;

public sealed class IntakeProjectionTests(PostgresServer postgres)
{
    static readonly DateOnly October31 = new(2026, 10, 31);

    [Theory, ClassData<EveryStore>]
    public async Task Hear_EverythingTwice_CountsOnce(Store on)
    {
        await using var store = await Opened(on);
        await store.Hear("standing", Given.Caseload("North", 5, 2));
        var once = await store.Pack("2026-10");

        await store.Hear(store.Intake.Everything());
        await store.Hear(store.Intake.Everything());

        (await store.Pack("2026-10")).ShouldBe(once);
        once.Tables[0].Rows[0].Cells.ShouldBe(["North", "5", "2", "3"]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Hear_OutOfOrder_TheNewestStands(Store on)
    {
        await using var store = await Opened(on);
        var first = store.Intake.Tell("standing", Given.Case("A", Given.Held("North", "W1")));
        var second = store.Intake.Tell("standing", Given.Case("A", Given.Held("South", "W2")));

        await store.Hear(second);
        (await store.HeardFromIntake.At(ScorecardStore.Authority, TestContext.Current.CancellationToken)).Seq.ShouldBe(first.AfterSeq);
        await store.Hear(second, first);
        await store.Hear(first);

        (await store.Table("caseload", "2026-10")).Rows[0].Cells.ShouldBe(["South", "1", "1", "1"]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Hear_Withdrawn_IsGone(Store on)
    {
        await using var store = await Opened(on);
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")), Given.Case("B", Given.Held("North", "W1")));
        await store.Hear("missing_episode", Given.Missing("A", "2026-10-02T12:00Z", null));
        await store.Pack("2026-10");

        await store.Hear("standing", ("A", null));
        await store.Hear("missing_episode", ("A/Home/1", null));

        var pack = await store.Pack("2026-10");
        pack.Tables[0].Rows[0].Cells.ShouldBe(["North", "1", "1", "1"]);
        pack.Tables[1].Rows[0].Cells.ShouldBe(["From Home", "0", ""]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Rebuild_OfEverything_GivesTheSameFiguresAndForgetsTheOldRows(Store on)
    {
        await using var store = await Opened(on);
        await store.Hear("standing", Given.Caseload("North", 20, 3));
        await store.Hear("missing_episode", Given.Missing("North-1", "2026-10-02T12:00Z", null));
        var before = await store.Pack("2026-10");

        var heard = await store.HeardFromIntake.Rebuild(ScorecardStore.Authority, store.Intake.Epoch, TestContext.Current.CancellationToken);

        (await store.Pack("2026-10")).ShouldBe(before);
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        foreach (var table in (string[])["heard_standing", "heard_missing_episode", "heard_reading"])
        {
            (await connection.QueryAsync<long>($"SELECT DISTINCT generation FROM {table}")).ShouldBe([heard.At.Generation]);
        }
    }

    [Theory, ClassData<EveryStore>]
    public async Task Rebuild_UnderANewEpoch_ReckonsKeptFiguresAgain(Store on)
    {
        await using var store = await Opened(on);
        await store.Hear("standing", Given.Caseload("North", 5, 2));
        await store.Pack("2026-10");

        store.Intake.Forget(3);
        store.Intake.Epoch = 2;
        await store.HeardFromIntake.Pull(ScorecardStore.Authority, TestContext.Current.CancellationToken);
        await store.HeardFromIntake.Rebuild(ScorecardStore.Authority, 2, TestContext.Current.CancellationToken);

        (await store.Table("caseload", "2026-10")).Rows[0].Cells.ShouldBe(["North", "2", "2", "1"]);
    }

    async Task<ScorecardStore> Opened(Store on)
    {
        var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(October31));
        return store;
    }
}
