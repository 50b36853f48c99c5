using Microsoft.Extensions.Logging.Abstractions;
using Records.Tests.Kit;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;

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
}
