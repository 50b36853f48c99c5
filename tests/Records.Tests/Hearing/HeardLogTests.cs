using Microsoft.Extensions.Logging.Abstractions;
using Records.Tests.Kit;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Records.Tests.Hearing;

public sealed class HeardLogTests(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Hear_OnceTwiceAndOutOfOrder_ComesToTheSame(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var runs = await pair.Tell(("a/1", "one"), ("a/1", "two"), ("b/1", "three"));

        (await pair.Heard.Hear(Ask.Authority, [runs[2]], default)).Held.ShouldHaveSingleItem();
        await pair.Heard.Hear(Ask.Authority, [runs[1], runs[0]], default);
        await pair.Heard.Hear(Ask.Authority, [runs[0], runs[2]], default);
        await pair.Heard.Hear(Ask.Authority, runs, default);

        (await pair.Notes.Rows(Ask.Authority)).ShouldBe(new Dictionary<string, (long, string)> { ["a/1"] = (2, "two"), ["b/1"] = (1, "three") }, ignoreOrder: true);
    }

    [Theory, OnBothStores]
    public async Task Hear_ARecordThatCannotBeRead_GoesAloneToQuarantineUntilItIsToldAgain(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        var runs = await pair.Tell(("a/1", "good"), ("b/1", "bad"), ("b/1", "mended"));
        var broken = runs[1] with { Changes = [.. runs[1].Changes.Select(change => change with { Body = null })] };

        await pair.Heard.Hear(Ask.Authority, [runs[0], broken], default);
        var missing = await NotesLog.Scalar(pair.Consumer, "SELECT count(*) FROM quarantine");
        (await pair.Heard.At(Ask.Authority, default)).Seq.ShouldBe(runs[1].ToSeq);
        await pair.Heard.Hear(Ask.Authority, [runs[2]], default);

        missing.ShouldBe(1);
        (await NotesLog.Scalar(pair.Consumer, "SELECT count(*) FROM quarantine")).ShouldBe(0);
        (await pair.Notes.Rows(Ask.Authority))["b/1"].Text.ShouldBe("mended");
    }

    [Theory, OnBothStores]
    public async Task Rebuild_BothInstancesAtOnceWhileTheLogGrows_ComesToTheLog(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        await pair.Tell([.. Enumerable.Range(0, 300).Select(i => ($"c{i % 40}/1", $"{i}"))]);
        await pair.Heard.Pull(Ask.Authority, default);
        var epoch = (await pair.Heard.At(Ask.Authority, default)).Epoch;
        var other = pair.Another();

        await Task.WhenAll(
            pair.Heard.Rebuild(Ask.Authority, epoch, default),
            other.Rebuild(Ask.Authority, epoch, default),
            pair.Tell([.. Enumerable.Range(300, 60).Select(i => ($"c{i % 40}/1", $"{i}"))]));
        await pair.Heard.Pull(Ask.Authority, default);

        var rows = await pair.Notes.Rows(Ask.Authority);
        rows.Count.ShouldBe(40);
        rows.ShouldAllBe(row => row.Value.Version == 9);
        (await NotesLog.Scalar(pair.Consumer, "SELECT count(*) FROM rebuild")).ShouldBe(0);
    }

    [Theory, OnBothStores]
    public async Task Pull_OfALogRestoredToBeforeTheWatermark_RebuildsUnderItsEpoch(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        await pair.Tell(("a/1", "one"), ("b/1", "lost"));
        await pair.Heard.Pull(Ask.Authority, default);
        await using (var connection = await pair.Source.Open(default))
        {
            await Dapper.SqlMapper.ExecuteAsync(connection, "DELETE FROM change_log WHERE seq > 2; DELETE FROM record WHERE id LIKE 'b%'; UPDATE log_head SET seq = 2");
        }

        var epochs = await RecordsRestore.RaiseEpoch(pair.Source, NotesModel.Name, TimeProvider.System, default);
        await pair.Heard.Pull(Ask.Authority, default);

        var at = await pair.Heard.At(Ask.Authority, default);
        (at.Epoch, at.Seq).ShouldBe((epochs[Ask.Authority], 2));
        (await pair.Notes.Rows(Ask.Authority)).Keys.ShouldBe(["a/1"]);
    }

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
            idle.Hear(new LogBeat { Source = NotesModel.Name, Authority = Ask.Authority, Epoch = runs[i].Epoch, Seq = runs[i].ToSeq, At = told.AddSeconds(i) });
            if (i > 0) await Eventually.Holds(() => idle.IncludedUntil(Ask.Authority) >= told.AddSeconds(i - 1), "the tables were looked at");
            await pair.Another().Hear(Ask.Authority, [runs[i]], default);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        idle.Pulls.ShouldBe(0);
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
    public async Task Hear_ANewerShape_ReadsEverythingAgain(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        await pair.Heard.Hear(Ask.Authority, await pair.Tell(("a/1", "one"), ("b/1", "two")), default);
        pair.Shape = 2;
        var follower = pair.Follow();

        await follower.Hear((await pair.Tell(("b/1", "three")))[0], default);

        (await pair.Notes.Rows(Ask.Authority)).ShouldBe(new Dictionary<string, (long, string)> { ["a/1"] = (1, "one in shape 2"), ["b/1"] = (2, "three in shape 2") }, ignoreOrder: true);
    }

    [Theory, OnBothStores]
    public async Task Hear_AnOlderShape_ReadsNothingAgain(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        pair.Shape = 2;
        await pair.Heard.Hear(Ask.Authority, await pair.Tell(("a/1", "one")), default);
        pair.Shape = 1;

        var heard = await pair.Heard.Hear(Ask.Authority, await pair.Tell(("b/1", "two")), default);

        (heard.RebuildUnder, heard.At.Generation).ShouldBe((null, 1));
        (await pair.Notes.Rows(Ask.Authority)).Keys.ShouldBe(["a/1", "b/1"], ignoreOrder: true);
    }

    [Theory, OnBothStores]
    public async Task Rebuild_WhileTheShapeRises_EndsInTheNewOneAlone(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        await pair.Tell([.. Enumerable.Range(0, 600).Select(i => ($"c{i}/1", $"{i}"))]);
        await pair.Heard.Pull(Ask.Authority, default);
        pair.ShapeAfterOneRun = 2;

        await pair.Heard.Rebuild(Ask.Authority, (await pair.Heard.At(Ask.Authority, default)).Epoch, default);

        var rows = await pair.Notes.Rows(Ask.Authority);
        rows.Count.ShouldBe(600);
        rows.Values.ShouldAllBe(row => row.Text.EndsWith(" in shape 2"));
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

    [Theory, OnBothStores]
    public async Task Hear_WhereVersionsAreKept_TellsEachOfThemInARebuildToo(Store store)
    {
        await using var pair = await Pair.Open(store, postgres);
        await pair.Tell(("a/1", "one"), ("a/1", "two"), ("b/1", "three"), ("a/1", "four"));
        var every = new EveryNote();
        var heard = new HeardLog(pair.Consumer, every, pair.Feed, NullLogger<HeardLog>.Instance);

        await heard.Pull(Ask.Authority, default);
        await heard.Rebuild(Ask.Authority, (await heard.At(Ask.Authority, default)).Epoch, default);

        string[] versions = ["a/1 1 one", "a/1 2 two", "b/1 1 three", "a/1 3 four"];
        every.Told[1].ShouldBe(versions);
        every.Told[2].ShouldBe(versions);
        every.Instants.ShouldBe(every.Instants.Order());
        every.Instants.ShouldAllBe(at => at > 0);
    }

    sealed class EveryNote : Projection
    {
        public Dictionary<long, List<string>> Told { get; } = [];

        public List<long> Instants { get; } = [];

        public override string Source => NotesModel.Name;

        public override bool KeepsVersions => true;

        public override object? Read(RecordChange change) => change.Kind == "note" ? NotesModel.Kind.Read(change.Body!) : null;

        public override Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
        {
            if (!Told.TryGetValue(scope.Generation, out var told)) Told[scope.Generation] = told = [];
            told.AddRange(records.Select(record => $"{record.Id} {record.Version} {((Note)record.Body!).Text}"));
            if (scope.Current) Instants.AddRange(records.Select(record => record.RecordedAt));
            return Task.CompletedTask;
        }

        public override Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) => Task.FromResult(false);
    }

    /// <summary>A source and a consumer, each with a database.</summary>
    sealed class Pair : IAsyncDisposable
    {
        readonly OpenStore source;

        readonly OpenStore consumer;

        readonly RecordLog<string> log;

        readonly ChangeReader reader;

        Pair(OpenStore source, OpenStore consumer)
        {
            (this.source, this.consumer) = (source, consumer);
            log = NotesLog.Open(source.Database);
            reader = new ChangeReader(NotesModel.Name, source.Database, Publish, TimeProvider.System);
            Feed = new ReaderFeed(reader) { AfterARun = () => Shape = ShapeAfterOneRun ?? Shape };
            Notes = new HeardNotes(consumer.Database);
            Heard = new HeardLog(consumer.Database, Notes, Feed, NullLogger<HeardLog>.Instance);
        }

        /// <summary>As which the source publishes its notes now.</summary>
        public int Shape { get; set; } = 1;

        public int? ShapeAfterOneRun { get; set; }

        public Database Source => source.Database;

        public Database Consumer => consumer.Database;

        public ReaderFeed Feed { get; }

        public HeardNotes Notes { get; }

        public HeardLog Heard { get; }

        public static async Task<Pair> Open(Store store, PostgresServer postgres) =>
            new(await OpenStore.Migrated(store, postgres), await OpenStore.Migrated(store, postgres));

        public HeardLog Another(long shape = 1)
        {
            var database = consumer.Again();
            return new HeardLog(database, new HeardNotes(database, shape), Feed, NullLogger<HeardLog>.Instance);
        }

        public Follower Follow(TimeProvider? time = null, long shape = 1) => Follow(shape == 1 ? Heard : Another(shape), time ?? TimeProvider.System);

        public Follower Follow(HeardLog heard, TimeProvider time) => new(heard, Feed, time, NullLogger<Follower>.Instance);

        /// <summary>Writes one after the other; the run of each.</summary>
        public async Task<List<RecordsChanged>> Tell(params (string Id, string Text)[] notes)
        {
            var runs = new List<RecordsChanged>();
            foreach (var (id, text) in notes)
            {
                var (_, epoch, before) = await Before();
                await log.Write(Ask.Note(id, text), default);
                runs.Add((await reader.Next(Ask.Authority, epoch == 0 ? (await Before()).Epoch : epoch, before, default))!);
            }
            return runs;
        }

        public async ValueTask DisposeAsync()
        {
            await log.DisposeAsync();
            await source.DisposeAsync();
            await consumer.DisposeAsync();
        }

        PublishedBody? Publish(LogChange change) => new NotesModel(source.Database).Publish(change) is not { } body ? null
            : Shape == 1 ? body
            : new PublishedBody(Shape, body.Json.Replace("\"}", $" in shape {Shape}\"}}", StringComparison.Ordinal));

        async Task<(DateTimeOffset At, long Epoch, long Seq)> Before()
        {
            var heads = await reader.Heads(default);
            return (heads.At, heads.Heads.SingleOrDefault()?.Epoch ?? 0, heads.Heads.SingleOrDefault()?.Seq ?? 0);
        }
    }
}
