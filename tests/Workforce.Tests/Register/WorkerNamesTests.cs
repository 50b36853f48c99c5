using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Register;

public sealed class WorkerNamesTests(PostgresServer postgres)
{
    static readonly Worker Ann = new() { WorkerId = "W1", DisplayName = "Ann Day", Kind = WorkerKind.SocialWorker, Aliases = { "A Day" } };

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task MatchName_ANameOfFiles_IsToldAndOutlivesTheNextRegister(Store store)
    {
        await using var host = await Registered(store);

        var version = await host.Match("W1", " Day, Anne ", expected: 1);
        await host.Told(new Record { Worker = new(Ann) { Asye = true } });

        version.ShouldBe(2);
        var known = await Names(host);
        (known.DisplayName, string.Join('|', known.Aliases), string.Join('|', known.MatchedNames), known.Version).ShouldBe(("Ann Day", "A Day", "Day, Anne", 3));
        (await host.Published("worker"))[^1].Body!.ShouldContain("""
            "Aliases":["A Day","Day, Anne"]
            """);
    }

    [Fact]
    public async Task MatchName_ANameTheyHave_ChangesNothing()
    {
        await using var host = await Registered(Store.Sqlite);

        var version = await host.Match("W1", "a day");

        version.ShouldBe(1);
    }

    [Fact]
    public async Task MatchName_OnAnOutdatedVersion_IsAborted()
    {
        await using var host = await Registered(Store.Sqlite);
        await host.Told(new Record { Worker = new(Ann) { Asye = true } });

        var error = await Should.ThrowAsync<RpcException>(() => host.Match("W1", "Anne", expected: 1));

        error.StatusCode.ShouldBe(StatusCode.Aborted);
    }

    [Fact]
    public async Task UnmatchName_MatchedInError_IsTakenBackAlone()
    {
        await using var host = await Registered(Store.Sqlite);
        foreach (var name in (string[])["Anne", "Annie"]) await host.Match("W1", name);

        await host.Unmatch("W1", "ANNE");

        (await Names(host)).MatchedNames.ShouldBe(["Annie"]);
        // An alias that the register tells is taken out there.
        var error = await Should.ThrowAsync<RpcException>(() => host.Unmatch("W1", "A Day"));
        (error.StatusCode, error.Trailers.GetValue("code")).ShouldBe((StatusCode.NotFound, "not_matched"));
    }

    [Fact]
    public async Task MatchName_ToNobody_IsRefused()
    {
        await using var host = await Registered(Store.Sqlite);

        var error = await Should.ThrowAsync<RpcException>(() => host.Match("W2", "Anne"));

        (error.StatusCode, error.Trailers.GetValue("code")).ShouldBe((StatusCode.InvalidArgument, "unknown_worker"));
        (await Should.ThrowAsync<RpcException>(() => Names(host, "W2"))).Trailers.GetValue("code").ShouldBe("unknown_worker");
    }

    async Task<WorkforceHost> Registered(Store store)
    {
        var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog());
        await host.Told(new Record { Worker = Ann });
        return host;
    }

    static async Task<GetWorkerNamesResponse> Names(WorkforceHost host, string worker = "W1") =>
        await host.Names.GetWorkerNamesAsync(new() { WorkerId = worker }, cancellationToken: TestContext.Current.CancellationToken);
}
