using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Tests.Measures;

public sealed class KnownThenTests(MeasureStores stores, PostgresServer postgres) : IClassFixture<MeasureStores>
{
    [Theory, ClassData<EveryStore>]
    public async Task Figure_AsKnownOnADay_CountsTheVersionsOfItsClose(Store on)
    {
        var store = stores.Of(on);
        var authority = Guid.CreateVersion7().ToString();
        // Told on 5 October; corrected at a quarter past midnight, London, on the 11th; withdrawn later on the 20th.
        await HeardRows.Put(store.Database, authority,
            """
            contact 1 child=A received=2026-10-01 outcome=EarlyHelp known_from=2026-10-05T09:00Z known_to=2026-10-10T23:15Z
            contact 1 child=A received=2026-10-01 outcome=NoFurtherAction known_from=2026-10-10T23:15Z known_to=2026-10-20T09:00Z
            """);

        (await store.Figure(authority, "contacts_nfa", "2026-10", new(2026, 10, 4))).ShouldBe("needs contacts.csv");
        (await store.Figure(authority, "contacts_nfa", "2026-10", new(2026, 10, 5))).ShouldStartWith("0/1;");
        (await store.Figure(authority, "contacts_nfa", "2026-10", new(2026, 10, 10))).ShouldStartWith("0/1;");
        (await store.Figure(authority, "contacts_nfa", "2026-10", new(2026, 10, 11))).ShouldStartWith("1/1;");
        (await store.Figure(authority, "contacts_nfa", "2026-10", new(2026, 10, 20))).ShouldBe("0/0");
        (await store.Figure(authority, "contacts_nfa", "2026-10")).ShouldBe("0/0");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Rate_AsKnownOnADay_TakesThePopulationToldThen(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await HeardRows.Put(host.Database, ScorecardStore.Authority, "referral 1 child=A received=2026-10-01");
        await host.Submit(People(100));

        (await Rate(host)).ShouldBe("1/100");
        await host.Submit(People(200));
        (await Rate(host)).ShouldBe("1/200");
        var withdrawn = People(200);
        withdrawn.Withdrawn = true;
        await host.Submit(withdrawn);

        (await Rate(host)).ShouldBe("1/0");
    }

    static async Task<string> Rate(ScorecardHost host)
    {
        var asked = new Protos.Figures.V1.GetFiguresRequest { Period = "2026-10", Measures = { "referrals_rate" } };
        var now = (await host.Figures.GetFiguresAsync(asked)).Figures.Single(figure => figure.Breakdown.Count == 0);
        asked.AsKnownOn = "2100-01-01";
        var then = (await host.Figures.GetFiguresAsync(asked)).Figures.Single(figure => figure.Breakdown.Count == 0);
        then.ShouldBe(now);
        return $"{now.Numerator}/{now.Denominator}";
    }

    static Record People(int people) => new() { Population = new() { Area = "East", Year = 2025, AgeBand = "0-17", Population_ = people } };
}
