using Microsoft.Extensions.Logging.Abstractions;
using Records.Tests.Kit;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Records.Tests.Hearing;

public sealed class FollowerTests(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Follower_AGapThatStays_AsksTheLogOnce(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var follower = pair.Follow();
        var runs = await pair.Tell(("a/1", "one"), ("a/1", "lost"), ("a/1", "three"));

        await follower.Hear(runs[0], default);
        await follower.Hear(runs[2], default);

        follower.Pulls.ShouldBe(1);
        (await pair.Notes.Rows(Ask.Authority))["a/1"].ShouldBe((3, "three"));
    }

    [Theory, OnBothStores]
    public async Task Follower_OneRunOvertakesAnother_WaitsWithoutAsking(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var time = new FakeTime();
        var follower = pair.Follow(time);
        var runs = await pair.Tell(("a/1", "one"), ("a/1", "two"));

        var overtaking = follower.Hear(runs[1], default);
        await follower.Hear(runs[0], default);
        await overtaking;

        follower.Pulls.ShouldBe(0);
    }

    [Theory, OnBothStores]
    public async Task Follower_BeatsTellOfMoreAndNothingMoves_AsksTheLog(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var time = new FakeTime();
        var follower = pair.Follow(time);
        await pair.Tell(("a/1", "never told"));
        var head = (await pair.Feed.Heads(NotesModel.Name, default))[0];

        await Eventually.Holds(() =>
        {
            follower.Hear(head);
            time.Advance(TimeSpan.FromSeconds(1));
            return follower.Pulls == 1;
        }, "the log is asked");

        await Eventually.Holds(() => follower.IncludedUntil(Ask.Authority) == head.At, "included until the beat");
    }

    [Theory, OnBothStores]
    public async Task Follower_AnotherInstanceHearsABusyLog_NeverAsks(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var time = new FakeTime();
        var idle = pair.Follow(time);
        var told = time.GetUtcNow();
        var runs = await pair.Tell([.. Enumerable.Range(0, 12).Select(i => ($"a/{i}", $"{i}"))]);

        // Each beat is of a run that the other instance is only about to hear.
        for (var i = 0; i < runs.Count; i++)
        {
            idle.Hear(Beat(runs[i], told.AddSeconds(i)));
            if (i > 0) await Eventually.Holds(() => idle.IncludedUntil(Ask.Authority) >= told.AddSeconds(i - 1), "the tables were looked at");
            await pair.Another().Hear(Ask.Authority, [runs[i]], default);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        idle.Pulls.ShouldBe(0);
    }

    [Theory, OnBothStores]
    public async Task Follower_BeatsComeTogether_TheOneThatTheTablesHaveReachedCounts(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var busy = new CountingDatabase(pair.Consumer);
        var (entered, opened) = (new TaskCompletionSource(), new TaskCompletionSource());
        busy.Before = _ =>
        {
            entered.TrySetResult();
            return opened.Task;
        };
        var time = new FakeTime();
        var idle = pair.Follow(new HeardLog(busy, new HeardNotes(busy), pair.Feed, NullLogger<HeardLog>.Instance), time);
        var told = time.GetUtcNow();
        var runs = await pair.Tell(("a/1", "one"), ("a/2", "two"), ("a/3", "three"));

        // While it looks at the tables, another instance brings them on, and two more beats wait.
        idle.Hear(Beat(runs[0], told));
        await entered.Task;
        await pair.Another().Hear(Ask.Authority, [runs[0], runs[1]], default);
        idle.Hear(Beat(runs[1], told.AddSeconds(1)));
        idle.Hear(Beat(runs[2], told.AddSeconds(2)));
        opened.SetResult();

        await Eventually.Holds(() => idle.IncludedUntil(Ask.Authority) == told.AddSeconds(1), "included until the beat that the tables have reached");
    }

    [Theory, OnBothStores]
    public async Task Follower_BeatsComeBeforeTheRunsThatWait_HearsThemWithoutAsking(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var busy = new CountingDatabase(pair.Consumer);
        var (entered, opened) = (new TaskCompletionSource(), new TaskCompletionSource());
        busy.Before = _ =>
        {
            entered.TrySetResult();
            return opened.Task;
        };
        var time = new FakeTime();
        var follower = pair.Follow(new HeardLog(busy, new HeardNotes(busy), pair.Feed, NullLogger<HeardLog>.Instance), time);
        var runs = await pair.Tell(("a/1", "one"), ("a/1", "two"));
        var head = (await pair.Feed.Heads(NotesModel.Name, default))[0];

        var first = follower.Hear(runs[0], default);
        await entered.Task;
        follower.Hear(head);
        follower.Hear(head);
        var second = follower.Hear(runs[1], default);
        time.Advance(TimeSpan.FromSeconds(2));
        opened.SetResult();
        await Task.WhenAll(first, second);

        follower.Pulls.ShouldBe(0);
        (await pair.Notes.Rows(Ask.Authority))["a/1"].ShouldBe((2, "two"));
    }

    [Theory, OnBothStores]
    public async Task WaitFor_AnotherInstanceHears_SeesItToo(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var idle = pair.Follow();
        var runs = await pair.Tell(("a/1", "one"));

        var waiting = idle.WaitFor(Ask.Authority, runs[0].Epoch, runs[0].ToSeq, TimeSpan.FromSeconds(10), default);
        await pair.Heard.Hear(Ask.Authority, runs, default);

        (await waiting).ShouldBeTrue();
        (await idle.WaitFor(Ask.Authority, runs[0].Epoch, runs[0].ToSeq + 1, TimeSpan.FromMilliseconds(20), default)).ShouldBeFalse();
    }

    [Theory, OnBothStores]
    public async Task Follower_OfAVersionThatFillsItsTablesInAnotherWay_RebuildsWithoutAChange(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        await pair.Heard.Hear(Ask.Authority, await pair.Tell(("a/1", "one")), default);
        var head = (await pair.Feed.Heads(NotesModel.Name, default))[0];

        pair.Follow(shape: 2).Hear(head);

        await Eventually.Holds(async () => (await pair.Heard.At(Ask.Authority, default)).Generation == 2, "the rows are built again");
        // An instance of the older version, and another of this one, leave it at that.
        await pair.Heard.Hear(Ask.Authority, await pair.Tell(("b/1", "two")), default);
        (await pair.Another(shape: 2).Hear(Ask.Authority, await pair.Tell(("c/1", "three")), default)).RebuildUnder.ShouldBeNull();
        (await pair.Heard.At(Ask.Authority, default)).Generation.ShouldBe(2);
    }

    static LogBeat Beat(RecordsChanged run, DateTimeOffset at) =>
        new() { Source = NotesModel.Name, Authority = Ask.Authority, Epoch = run.Epoch, Seq = run.ToSeq, At = at };
}
