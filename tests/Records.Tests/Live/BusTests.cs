using System.Diagnostics;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Records.Tests.Kit;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Records.Tests.Live;

/// <summary>RabbitMQ and PostgreSQL as they are in use.</summary>
public sealed class BusTests(PostgresServer postgres, RabbitServer rabbit, ITestOutputHelper output)
{
    [Fact]
    public async Task Bus_InASteadyState_CarriesEveryChangeWithoutAPull()
    {
        var bus = await rabbit.NewHost();
        await using var source = await LiveHost.Source(bus, await postgres.NewDatabase());
        await using var hearer = await LiveHost.Hearer(bus, await postgres.NewDatabase(), source);
        await Steady(source, hearer);
        var pulls = hearer.Follower.Pulls;
        var started = Stopwatch.GetTimestamp();

        for (var round = 0; round < 100; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 50).Select(i => source.Log.Write(Ask.Note($"child{round}-{i}/1", $"{round}-{i}"), default)));
        }
        await Level(source, hearer);

        (await Head(source)).ShouldBe(10_002);
        (hearer.Follower.Pulls - pulls).ShouldBe(0);
        (await hearer.Notes.Rows(Ask.Authority)).Count.ShouldBe(5_001);
        output.WriteLine($"10,000 changes by the bus in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
    }

    [Fact]
    public async Task Broker_StoppedAndBack_PullKeepsLevelAndTheBusTakesOverAgain()
    {
        await using var own = RabbitServer.OfItsOwn();
        var bus = await own.NewHost();
        await using var source = await LiveHost.Source(bus, await postgres.NewDatabase());
        await using var hearer = await LiveHost.Hearer(bus, await postgres.NewDatabase(), source);
        await Steady(source, hearer);

        await own.Kill();
        var stopped = Stopwatch.GetTimestamp();
        await source.Log.Write(Ask.Note("child/1", "by pull"), default);
        await Level(source, hearer);
        Stopwatch.GetElapsedTime(stopped).ShouldBeLessThan(TimeSpan.FromSeconds(5));
        await Eventually.Holds(async () => await hearer.Health() == HealthStatus.Degraded, "health says degraded");
        (await hearer.Ready()).ShouldBe(HealthStatus.Healthy);

        await own.Start();
        await Eventually.Holds(() => !hearer.Follower.BusIsSilent, "beats come again", TimeSpan.FromSeconds(60));
        await Eventually.Holds(async () => await hearer.Health() == HealthStatus.Healthy, "health is well again", TimeSpan.FromSeconds(60));
        await Level(source, hearer);
        var pulls = hearer.Follower.Pulls;
        for (var i = 0; i < 100; i++) await source.Log.Write(Ask.Note("child/1", $"by bus {i}"), default);
        await Level(source, hearer);

        hearer.Follower.Pulls.ShouldBe(pulls);
        (await hearer.Notes.Rows(Ask.Authority))["child/1"].ShouldBe((101, "by bus 99"));
    }

    [Fact]
    public async Task Queue_PurgedWhileTheConsumerWasDown_Heals()
    {
        var bus = await rabbit.NewHost();
        await using var source = await LiveHost.Source(bus, await postgres.NewDatabase());
        var database = await postgres.NewDatabase();
        await using (var first = await LiveHost.Hearer(bus, database, source))
        {
            await source.Log.Write(Ask.Note("child/1", "heard"), default);
            await Level(source, first);
        }
        await source.Log.Write(Ask.Note("child/1", "lost"), default);
        await rabbit.Purge(bus, "hearer.changes");

        await using var second = await LiveHost.Hearer(bus, database, source);
        await Level(source, second);

        (await second.Notes.Rows(Ask.Authority))["child/1"].Text.ShouldBe("lost");
    }

    [Fact]
    public async Task Consumer_DeployedADayLate_CatchesUp()
    {
        var bus = await rabbit.NewHost();
        await using var source = await LiveHost.Source(bus, await postgres.NewDatabase());
        for (var i = 0; i < 1_200; i += 100)
        {
            await Task.WhenAll(Enumerable.Range(i, 100).Select(n => source.Log.Write(Ask.Note($"child{n}/1", $"{n}"), default)));
        }

        await using var late = await LiveHost.Hearer(bus, await postgres.NewDatabase(), source, "late");
        await Level(source, late);

        (await late.Notes.Rows(Ask.Authority)).Count.ShouldBe(1_200);
        late.Follower.Pulls.ShouldBe(1);
    }

    [Fact]
    public async Task Instance_DiedBetweenCommitAndPublish_AnotherTells()
    {
        var bus = await rabbit.NewHost();
        var database = await postgres.NewDatabase();
        await using var source = await LiveHost.Source(bus, database);
        await using var hearer = await LiveHost.Hearer(bus, await postgres.NewDatabase(), source);
        await using var store = new Scorecard.Records.Storage.PostgresDatabase(database);
        // A log without a relay commits, and then nobody tells: as if its process had died there.
        await using (var dying = NotesLog.Open(store)) await dying.Write(Ask.Note("child/1", "untold"), default);

        await Eventually.Holds(async () => await NotesLog.Scalar(store, "SELECT published_seq FROM log_head") == 2, "the cursor moves");
        await Level(source, hearer);

        (await hearer.Notes.Rows(Ask.Authority))["child/1"].Text.ShouldBe("untold");
    }

    // Both are connected, and a first change and a beat have come.
    static async Task Steady(LiveHost source, LiveHost hearer)
    {
        await Eventually.Holds(async () => (await source.Health(), await hearer.Health()) == (HealthStatus.Healthy, HealthStatus.Healthy), "both are on the bus");
        await source.Log.Write(Ask.Note("steady/1", "steady"), default);
        await Level(source, hearer);
        await Eventually.Holds(() => hearer.Follower.IncludedUntil(Ask.Authority) is not null, "a beat came");
    }

    static async Task<long> Head(LiveHost source) => (await source.Reader.Heads(default)).Heads.Single().Seq;

    static async Task Level(LiveHost source, LiveHost hearer)
    {
        var head = (await source.Reader.Heads(default)).Heads.Single();
        (await hearer.Follower.WaitFor(Ask.Authority, head.Epoch, head.Seq, TimeSpan.FromSeconds(30), default)).ShouldBeTrue();
    }
}
