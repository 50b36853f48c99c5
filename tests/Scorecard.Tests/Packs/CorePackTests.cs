using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Tests.Packs;

public sealed class CorePackTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Pack_OfTheCoreCatalogue_IsCountedEachMonthAndByPart(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await HeardRows.Put(host.Database, ScorecardStore.Authority,
            """
            reading reading extract=2026-10-31
            standing A standing=Nobody from=2026-08-01 referred=2026-10-20
            standing B standing=NamedWorker worker=W from=2026-08-01
            contact 1 child=A received=2026-09-01
            contact 2 child=A received=2026-09-30
            contact 3 child=A received=2026-10-01 outcome=NoFurtherAction rating=AMBER
            contact 4 child=A received=2026-10-10
            contact 5 child=A received=2026-10-31
            care_leaver 1 child=C activity=F2
            birth C born=2008-10-01
            care_leaver 2 child=D
            birth D born=2009-10-01
            post 1 state=Vacant org_role=4 fte=50
            """);
        await host.Submit(Told("contacts", "2026-10", 99), Told("contacts", "2026-07", 7), Told("supervised_in_month", "2026-10", 81));

        var pack = await host.Packs.GetPackAsync(new() { Pack = new() { Catalogue = "core", Period = "2026-10" } }, cancellationToken: TestContext.Current.CancellationToken);

        var cells = pack.Cells.ToDictionary(cell => cell.Id, cell => cell.Text);
        cells["contacts/series/Oct-26"].ShouldBe("3");
        cells["contacts/series/Sep-26"].ShouldBe("2");
        // Before the records begin, and where there are none, what was told stands.
        cells["contacts/series/Jul-26"].ShouldBe("7");
        cells["supervised_in_month/series/Oct-26"].ShouldBe("81.0%");
        cells["contacts_nfa/series/Oct-26"].ShouldBe("33.3%");
        cells["contacts_by_rating/amber/series/Oct-26"].ShouldBe("1");
        cells["open_cases/series/Oct-26"].ShouldBe("2");
        cells["open_cases/nobody/series/Oct-26"].ShouldBe("1");
        cells["unallocated_over_7d/days_8_14/series/Oct-26"].ShouldBe("1");
        cells["unallocated_over_7d_share/series/Oct-26"].ShouldBe("100.0%");
        cells["care_leavers_eet/series/Oct-26"].ShouldBe("50.0%");
        cells["care_leavers_eet_17_18/series/Oct-26"].ShouldBe("50.0%");
        cells["care_leavers_eet_19_21/series/Oct-26"].ShouldBe("-");
        cells["vacant_posts/series/Oct-26"].ShouldBe("0.5");
    }

    static Record Told(string indicator, string period, double value) => new() { ReportedValue = new() { Indicator = indicator, Period = period, Value = $"{value}" } };
}
