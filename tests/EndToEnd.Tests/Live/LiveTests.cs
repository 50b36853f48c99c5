using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;
using MassTransit;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Time;
using Record = Scorecard.Protos.Records.V1.Record;

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
        await new RandomChanges(live.Oracle, live.First, seed: 35).Make(1);
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
    public async Task Change_TenThousandInASteadyState_NobodyAsksTheLog()
    {
        await live.NothingIsAway();
        await Cases(referred: 1);
        var pulls = live.Pulls;

        try
        {
            // Of each of 500 children the case and the standing.
            for (var day = 2; day <= 11; day++) await Cases(day);
            live.Pulls.ShouldBe(pulls);
        }
        finally
        {
            await Cases(referred: 0);
        }
        await live.BothShowTheOracles();
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
    public async Task Kill_AnIntakeBetweenCommitAndPublish_TheOtherTells()
    {
        await live.NothingIsAway();
        await Eventually.Holds(async () => await live.Untold() == 0, "everything is told");

        live.WireOf("intake2").Hold();
        await new RandomChanges(live.Oracle, live.Second, seed: 52).Make(1);
        var untold = await live.Untold();
        await live.Kill("intake2");
        await live.WireOf("intake2").Cut();

        untold.ShouldBeGreaterThan(0);
        await Eventually.Holds(async () => await live.Untold() == 0, "the other instance tells it");
        await Same.Soon(() => Same.Services(live.First, live.Oracle, Dates.Today));
        await live.Restart("intake2");
        await live.BothShowTheOracles();
    }

    [Fact]
    public async Task Kill_EveryWorkforceBetweenCommitAndAcknowledgement_WhatComesAgainChangesNothing()
    {
        string[] both = ["workforce", "workforce2"];
        await live.NothingIsAway();
        await Eventually.Holds(async () => await live.Unacknowledged() == 0, "everything is acknowledged");

        foreach (var instance in both) live.WireOf(instance).Hold();
        await new RandomChanges(live.Oracle, live.First, seed: 53).Make(30);
        await live.BothShowTheOracles();
        foreach (var instance in both)
        {
            await live.Kill(instance);
            await live.WireOf(instance).Cut();
        }

        await Eventually.Holds(async () => await live.Unacknowledged() > 0, "what was committed waits to come again");
        foreach (var instance in both) await live.Restart(instance);
        await Eventually.Holds(async () => await live.Unacknowledged() == 0, "it came again, and was acknowledged");
        await live.BothShowTheOracles();
        await live.RedisHoldsTheOracles();
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
        try
        {
            await Same.Soon(async () =>
            {
                var answer = await blind.Caseloads.GetCaseloadsAsync(new GetCaseloadsRequest());
                answer.Reading.AsOf.ShouldNotBeEmpty();
                answer.Rows.Select(ServiceFigures.Of).ShouldBe(Figures.Of(live.Oracle, Dates.Today).Caseloads, ignoreOrder: true);
            });
            await live.Ready("workforce3");
        }
        finally
        {
            // RabbitMQ may choose it to hear, and it cannot.
            await live.Kill("workforce3");
        }
    }

    // Returns once both hear it. Without a day the cases are withdrawn.
    async Task Cases(int referred)
    {
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString() };
        request.Records.AddRange(Enumerable.Range(1, 500).Select(n => new Record
        {
            Withdrawn = referred == 0,
            Case = new()
            {
                ChildId = $"STEADY-{n}",
                Spells = { new CaseSpell { From = "2026-09-20", ReferredOn = $"2026-09-{referred:00}", Statuses = { new CaseStatusChange { Status = CaseStatus.ChildInNeed } } } },
            },
        }));
        var answer = await live.First.Records.SubmitRecordsAsync(request);
        answer.Results.ShouldAllBe(result => result.Outcome == RecordResult.Types.Outcome.Written);
        foreach (var calls in (ServiceCalls[])[live.First, live.Second])
        {
            await Same.Soon(async () => (await calls.Caseloads.GetCaseloadsAsync(new() { AtLeast = answer.Receipt })).Reading.Stale.ShouldBeFalse());
        }
    }
}
