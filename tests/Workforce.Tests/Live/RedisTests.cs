using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scorecard.Contracts.Cases;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;
using Workforce.Tests.Kit;

namespace Workforce.Tests.Live;

public sealed class RedisTests(PostgresServer postgres) : IAsyncLifetime
{
    const string NoDatabase = "Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=1";

    readonly RedisServer redis = RedisServer.OfItsOwn();

    readonly IntakeLog intake = new();

    WorkforceHost host = null!;

    public async ValueTask InitializeAsync() =>
        host = await WorkforceHost.Start(await Store.Postgres.New(postgres), intake, redis: await redis.Address());

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task GetCaseloads_FreshInstanceWithoutDatabase_AnswersFromRedis()
    {
        var told = await Told(12);
        await Eventually.Holds(async () => (await host.Figures()).Reading.AsOf != "", "Intake's time is heard");

        await using var fresh = await WorkforceHost.Start(NoDatabase, new IntakeLog(), redis: await redis.Address());

        var figures = await Shows(fresh, 12);
        figures.Rows.ShouldBe(told.Rows);
        figures.Reading.AsOf.ShouldNotBeEmpty();
        (await fresh.Ready()).ShouldBe(HealthStatus.Degraded);
        (await host.Ready()).ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task GetCaseloads_RedisIsEmptyAndDatabaseAway_IsNotZero()
    {
        await using var empty = RedisServer.OfItsOwn();
        await using var fresh = await WorkforceHost.Start(NoDatabase, new IntakeLog(), redis: await empty.Address());

        var refused = await Should.ThrowAsync<Grpc.Core.RpcException>(() => fresh.Figures());

        refused.StatusCode.ShouldBe(Grpc.Core.StatusCode.Unavailable);
        (await fresh.Ready()).ShouldBe(HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task Push_RedisIsFlushed_Heals()
    {
        await Told(12);

        await redis.Flush();

        await EveryoneShows(12);
    }

    [Fact]
    public async Task Push_RedisIsKilledAndEmpty_HealsAndGoesOn()
    {
        await Told(12);
        await redis.Kill();
        await Eventually.Holds(async () => (await host.Figures()).Reading.Stale, "the figures say that they are stale");
        (await host.Figures()).Team("T1").OpenCases.ShouldBe(12);

        await redis.Restart();
        await host.Hear(intake.Tell(Given.Case("one-more", Given.Held("T1", "w9"))));

        await EveryoneShows(13);
        await Eventually.Holds(async () => !(await host.Figures()).Reading.Stale, "the figures are fresh again");
    }

    [Fact]
    public async Task Push_OldSnapshotIsRestored_NeverGoesBackAndHeals()
    {
        await Told(12);
        var old = await redis.Snapshot();
        await host.Hear(intake.Tell(Given.Case("one-more", Given.Held("T1", "w9"))));
        await Shows(host, 13);

        await redis.Restore(old);

        (await host.Figures()).Team("T1").OpenCases.ShouldBe(13);
        await EveryoneShows(13);
    }

    async Task<GetCaseloadsResponse> Told(int cases)
    {
        await host.Hear(intake.Tell([.. Given.Team("T1", cases, 3), Given.Case("nobody", Given.Spell(Standing.Nobody, null))]));
        return await Shows(host, cases);
    }

    async Task EveryoneShows(int cases)
    {
        await Shows(host, cases);
        await using var fresh = await WorkforceHost.Start(NoDatabase, new IntakeLog(), redis: await redis.Address());
        await Shows(fresh, cases);
    }

    static async Task<GetCaseloadsResponse> Shows(WorkforceHost host, int cases)
    {
        var figures = new GetCaseloadsResponse();
        await Eventually.Holds(async () =>
        {
            try
            {
                figures = await host.Figures();
                return figures.Rows.Any(row => row.Team == "T1" && row.OpenCases == cases);
            }
            catch (Grpc.Core.RpcException error) when (error.StatusCode == Grpc.Core.StatusCode.Unavailable)
            {
                return false;
            }
        }, $"T1 shows {cases} cases");
        return figures;
    }
}
