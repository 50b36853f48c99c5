using Dapper;
using Grpc.Core;
using Scorecard.Protos.Figures.V1;
using Scorecard.Protos.Quality.V1;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Register;

/// <summary>A record of another team is in no list of who has teams or areas.</summary>
public sealed class ScopeTests(PostgresServer postgres)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, ClassData<EveryStore>]
    public async Task Lists_OfATeamManager_HaveTheirTeamsRecordsAlone(Store on)
    {
        await using var host = await Told(on, """{"Subject":"ann","Role":"TeamManager","Teams":["N"],"Areas":[]}""");

        (await Drilled(host)).ShouldBe("1");
        (await Faulty(host)).ShouldBe("1");
        (await Due(host)).ShouldBe("A");
        // The figure is everyone's.
        (await new Protos.Figures.V1.Figures.FiguresClient(host.Ann).GetFiguresAsync(new() { Period = "2026-10", Measures = { "contacts" } }, cancellationToken: Cancel))
            .Figures.Single(figure => figure.Breakdown.Count == 0).Numerator.ShouldBe(3);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Drill_OfAFigure_IsInTheAuditWithItsRows(Store on)
    {
        await using var host = await Told(on, """{"Subject":"ann","Role":"PerformanceOfficer","Teams":[],"Areas":[]}""");

        (await Drilled(host)).ShouldBe("1 2 3");

        var entry = (await host.Audit.ListEntriesAsync(new(), cancellationToken: Cancel)).Entries.ShouldHaveSingleItem();
        (entry.Subject, entry.Rpc, entry.Rows, entry.Asked).ShouldBe(("ann", "/scorecard.figures.v1.Figures/DrillFigure", 3, """{ "period": "2026-10", "measure": "contacts" }"""));
    }

    [Theory, ClassData<EveryStore>]
    public async Task Drill_WhenTheAuditCannotBeWritten_TellsNoRow(Store on)
    {
        await using var host = await Told(on, """{"Subject":"ann","Role":"PerformanceOfficer","Teams":[],"Areas":[]}""");
        await using (var connection = await host.Database.Open(Cancel)) await connection.ExecuteAsync("DROP TABLE audit");

        (await Should.ThrowAsync<RpcException>(() => Drilled(host))).StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task Lists_OfAHeadOfService_HaveTheirAreasRecordsAlone()
    {
        await using var host = await Told(Store.Sqlite, """{"Subject":"ann","Role":"HeadOfService","Teams":[],"Areas":["West"]}""");

        (await Drilled(host)).ShouldBe("2");
        (await Faulty(host)).ShouldBe("2");
        (await Due(host)).ShouldBe("B");
    }

    async Task<ScorecardHost> Told(Store on, string person)
    {
        var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await using (var connection = await host.Database.Open(Cancel))
        {
            await connection.ExecuteAsync(
                "INSERT INTO heard_person (authority, generation, subject, body) VALUES (@authority, 1, 'ann', @person)", new { authority = ScorecardStore.Authority, person });
        }
        await HeardRows.Put(host.Database, ScorecardStore.Authority,
            """
            reading reading extract=2026-11-15
            team N name=North area=East
            team S name=South area=West
            standing A team=N
            standing B team=S
            contact 0 child=A received=2020-01-01 outcome=Other
            contact 1 child=A received=2026-10-01
            contact 2 child=B received=2026-10-31
            contact 3 child=C received=2026-10-31
            assessment 1 child=A type=Continuous started=2026-08-03
            assessment 2 child=B type=Continuous started=2026-08-03
            assessment 3 child=C type=Continuous started=2026-08-03
            """);
        await host.KnowPeople();
        return host;
    }

    static async Task<string> Drilled(ScorecardHost host)
    {
        using var call = new Protos.Figures.V1.Figures.FiguresClient(host.Ann).DrillFigure(new DrillFigureRequest { Period = "2026-10", Measure = "contacts" }, cancellationToken: Cancel);
        var records = new List<string>();
        while (await call.ResponseStream.MoveNext(Cancel)) records.Add(call.ResponseStream.Current.Record);
        return string.Join(' ', records);
    }

    static async Task<string> Due(ScorecardHost host) => string.Join(' ',
        (await new Protos.Weekly.V1.Weekly.WeeklyClient(host.Ann).ListDueAsync(new() { Kind = "assessment" }, cancellationToken: Cancel)).Things.Select(thing => thing.ChildId));

    static async Task<string> Faulty(ScorecardHost host) => string.Join(' ',
        (await new DataQuality.DataQualityClient(host.Ann).ListFaultyRecordsAsync(new() { Rule = "contact_without_outcome" }, cancellationToken: Cancel)).Records.Select(record => record.Id));
}
