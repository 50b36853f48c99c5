using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;
using MassTransit;
using Scorecard.Protos.Caseloads.V1;

namespace EndToEnd.Tests.Live;

/// <summary>Each test breaks something, changes records meanwhile, and ends with everything whole and equal.</summary>
public sealed class LiveTests(LiveServices live) : IClassFixture<LiveServices>
{
    // Three seconds until the bus counts as silent, and one until the next look; the rest is a loaded machine's.
    static readonly TimeSpan ByAsking = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Change_AThousandThroughBothInstances_EveryFigureIsTheOracles()
    {
        await new RandomChanges(live.Oracle, live.First, seed: 11).Make(500);
        await new RandomChanges(live.Oracle, live.Second, seed: 12).Make(500);

        await live.BothShowTheOracles();
        await Same.Commands(live.Commands, live.Oracle, Dates.Today, live: true);
        await Same.Page(live.Page, live.Oracle, Dates.Today);
        await live.RedisHoldsTheOracles();
        await Same.Soon(() => Same.Services(live.Second, live.Oracle, Generated.AsOf, Generated.AsOfText));
    }

    [Fact]
    public async Task Stop_RabbitMq_FiguresStayCurrentAndTheBusTakesOverAgain()
    {
        await live.Rabbit.Stop();
        await new RandomChanges(live.Oracle, live.First, seed: 21).Make(30);
        await live.BothShowTheOracles(ByAsking);

        await live.Rabbit.Start();
        await new RandomChanges(live.Oracle, live.First, seed: 22).Make(30);
        await live.BothShowTheOracles();
    }

    [Fact]
    public async Task Lose_RedisFlushedAndThenRestarted_Heals()
    {
        await live.Redis.Flush();
        await new RandomChanges(live.Oracle, live.First, seed: 31).Make(30);
        await live.BothShowTheOracles();

        await live.Redis.Restart();
        await new RandomChanges(live.Oracle, live.Second, seed: 32).Make(30);
        await live.BothShowTheOracles();
    }

    [Fact]
    public async Task Restore_AnOldRedis_NeverGoesBackAndHeals()
    {
        await live.BothShowTheOracles();
        var old = await live.Redis.Snapshot();
        await new RandomChanges(live.Oracle, live.First, seed: 33).Make(30);
        await live.BothShowTheOracles();

        await live.Redis.Restore(old);

        await live.BothShowTheOracles();
        await live.RedisHoldsTheOracles();
        await new RandomChanges(live.Oracle, live.Second, seed: 34).Make(30);
        await live.BothShowTheOracles();
        await live.RedisHoldsTheOracles();
    }

    [Fact]
    public async Task Deliver_EverythingTwiceAndShuffled_ComesToTheOracles()
    {
        var bus = Bus.Factory.CreateUsingRabbitMq(transport => transport.Host(live.Bus));
        await bus.StartAsync(TestContext.Current.CancellationToken);
        try
        {
            foreach (var seed in (int[])[91, 92])
            {
                var runs = await live.Runs();
                var again = runs.Concat(runs).ToArray();
                new Random(seed).Shuffle(again);

                var changes = new RandomChanges(live.Oracle, live.First, seed).Make(100);
                foreach (var run in again) await bus.Publish(run, TestContext.Current.CancellationToken);
                await changes;
            }
        }
        finally
        {
            await bus.StopAsync(TestContext.Current.CancellationToken);
        }

        await live.BothShowTheOracles();
        await live.RedisHoldsTheOracles();
    }

    [Fact]
    public async Task Kill_AWorkforce_TheOtherTakesOver()
    {
        await live.Kill("workforce2");
        await new RandomChanges(live.Oracle, live.Second, seed: 41).Make(30);
        await Same.Soon(() => Same.Services(live.First, live.Oracle, Dates.Today));

        await live.Restart("workforce2");
        await live.BothShowTheOracles();
    }

    [Fact]
    public async Task Kill_AnIntakeWhileItIsWrittenTo_NothingAcceptedIsLost()
    {
        await new RandomChanges(live.Oracle, live.Second, seed: 51).Make(30);
        await live.Kill("intake2");
        await Same.Soon(() => Same.Services(live.First, live.Oracle, Dates.Today));

        await live.Restart("intake2");
        await live.BothShowTheOracles();
    }

    [Fact]
    public async Task Purge_TheQueueOfWorkforce_FiguresCatchUp()
    {
        var changes = new RandomChanges(live.Oracle, live.First, seed: 61).Make(60);
        while (!changes.IsCompleted) await live.Rabbit.Purge(live.Bus, "workforce.changes");
        await changes;

        await live.BothShowTheOracles();
    }

    [Fact]
    public async Task Start_AWorkforceWithoutItsDatabase_AnswersFromRedisWithAsOf()
    {
        await new RandomChanges(live.Oracle, live.First, seed: 71).Make(5);
        await live.BothShowTheOracles();

        using var blind = live.StartWorkforceWithoutDatabase();

        await Same.Soon(async () =>
        {
            var answer = await blind.Caseloads.GetCaseloadsAsync(new GetCaseloadsRequest());
            answer.Reading.AsOf.ShouldNotBeEmpty();
            answer.Rows.Select(ServiceFigures.Of).ShouldBe(Figures.Of(live.Oracle, Dates.Today).Caseloads, ignoreOrder: true);
        });
        await live.Ready("workforce3");
    }
}
