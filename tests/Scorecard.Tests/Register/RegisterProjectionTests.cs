using Scorecard.Contracts.Register;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Register;

public sealed class RegisterProjectionTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Agency_OnTheLastDay_IsOfThoseInPost(Store on)
    {
        await using var store = await Opened(on);
        await store.HearRegister(
            "worker",
            Given.Worker("W1", orgRole: 5),
            Given.Worker("W2", orgRole: 4, agency: true, fte: 50, to: new(2026, 10, 31)),
            Given.Worker("W3", orgRole: 6, agency: true, to: new(2026, 10, 30)),
            Given.Worker("W4", orgRole: 5, from: new(2026, 11, 1)),
            Given.Worker("W5", orgRole: 3, fte: 80),
            Given.Worker("W6", orgRole: 1),
            Given.Worker("W7", orgRole: null));

        var table = (await store.Pack("2026-10", "agency")).Tables.Single();

        table.Rows.Select(row => string.Join(" | ", row.Cells)).ShouldBe(
        [
            "Social workers | 1 | 2 | 50.0% | 0.50 | 1.50 | 33.3%",
            "Team managers | 0 | 1 | 0.0% | 0.00 | 0.80 | 0.0%",
            "Both | 1 | 3 | 33.3% | 0.50 | 2.30 | 21.7%",
        ]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Hear_TwiceChangedWithdrawnAndRebuilt_TheNewestStands(Store on)
    {
        await using var store = await Opened(on);
        await store.HearRegister("worker", Given.Worker("W1", 5), Given.Worker("W2", 5), Given.Worker("W3", 5));
        await store.HearRegister(store.Workforce.Everything());
        (await Both(store)).ShouldBe("0 of 3");

        await store.HearRegister("worker", Given.Worker("W2", 5, agency: true), ("W3", null));
        (await Both(store)).ShouldBe("1 of 2");

        await store.HeardFromWorkforce.Rebuild(ScorecardStore.Authority, store.Workforce.Epoch, TestContext.Current.CancellationToken);
        (await Both(store)).ShouldBe("1 of 2");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Team_Renamed_IsPrintedByItsNewName(Store on)
    {
        await using var store = await Opened(on);
        await store.HearRegister("team", Given.Team("N", "North Team"));
        (await store.Table("caseload", "2026-10")).Rows[0].Cells[0].ShouldBe("North Team");

        await store.HearRegister("team", Given.Team("N", "Northern Team"));
        (await store.Table("caseload", "2026-10")).Rows[0].Cells[0].ShouldBe("Northern Team");

        await store.HearRegister("team", ("N", null));
        (await store.Table("caseload", "2026-10")).Rows[0].Cells[0].ShouldBe("N");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Absence_ItsLastDay_IsADayAbsentAndTheNextIsNot(Store on)
    {
        await using var store = await Opened(on);
        await store.HearRegister(
            "worker",
            Given.Worker("W1", 5, absent: (new(2026, 10, 1), new(2026, 10, 30))),
            Given.Worker("W2", 5, absent: (new(2026, 10, 1), new(2026, 10, 31))),
            Given.Worker("W3", 5, absent: (new(2026, 10, 2), null)));
        await store.HearRegister("supervision", ("W9/1", new SupervisionChanged { WorkerId = "W9", HeldOn = new(2026, 10, 5) }));

        (await store.Figure(ScorecardStore.Authority, "supervised_in_month", "2026-10")).ShouldBe("0/2; area=(no area) 0/2; team=(no team) 0/2");
    }

    static async Task<string> Both(ScorecardStore store)
    {
        var cells = (await store.Pack("2026-10", "agency")).Tables.Single().Rows[^1].Cells;
        return $"{cells[1]} of {cells[2]}";
    }

    async Task<ScorecardStore> Opened(Store on)
    {
        var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear("standing", Given.Case("A", Given.Held("N", "W1")));
        return store;
    }
}
