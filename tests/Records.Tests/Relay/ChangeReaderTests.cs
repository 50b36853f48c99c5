using Records.Tests.Kit;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;
using Scorecard.TestKit.Servers;

namespace Records.Tests.Relay;

public sealed class ChangeReaderTests(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Runs_OfALargeFlush_AreSmallAndWithoutAGapAndListOnlyWhatIsPublished(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var reader = new ChangeReader(NotesModel.Name, open.Database, new NotesModel(open.Database).Publish, TimeProvider.System);
        LogRun? flushed = null;
        await using (var log = NotesLog.Open(open.Database))
        {
            log.Flushed += run => flushed = run;
            await log.Write(Ask.Of(null, "", [.. Enumerable.Range(0, 700).Select(i =>
                new Command<string>($"c{i}", (_, _) => Decision.Accept(NotesModel.Kind.Write($"c{i}/1", new($"{i}{new string('x', i % 2 == 0 ? 10 : 3_000)}")))))]), default);
        }

        var told = reader.Runs(flushed!).ToList();
        var read = new List<RecordsChanged>();
        await foreach (var run in reader.Read(Ask.Authority, 0, 0, default)) read.Add(run);

        foreach (var runs in new[] { told, read })
        {
            runs.Zip(runs.Skip(1)).ShouldAllBe(pair => pair.First.ToSeq == pair.Second.AfterSeq);
            (runs[0].AfterSeq, runs[^1].ToSeq).ShouldBe((0, 1_400));
            runs.ShouldAllBe(run => run.ToSeq - run.AfterSeq <= 500 && run.Changes.Sum(change => change.Body!.Length) <= 256 * 1024);
            runs.SelectMany(run => run.Changes).Select(change => change.Kind).Distinct().ShouldBe(["note"]);
            runs.Sum(run => run.Changes.Count).ShouldBe(700);
        }
    }

    [Theory, OnBothStores]
    public async Task Read_AtTheEndOfTheLog_TellsItsEpochAndAnotherEpochIsRefused(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var reader = new ChangeReader(NotesModel.Name, open.Database, new NotesModel(open.Database).Publish, TimeProvider.System);
        await using var log = NotesLog.Open(open.Database);
        var receipt = (await log.Write(Ask.Note("a/1", "text"), default)).Receipt;

        await foreach (var run in reader.Read(Ask.Authority, 0, 99, default))
        {
            (run.Epoch, run.AfterSeq, run.ToSeq, run.Changes.Count).ShouldBe((receipt.Epoch, 99, 99, 0));
        }
        await Should.ThrowAsync<UnknownEpoch>(async () =>
        {
            await foreach (var _ in reader.Read(Ask.Authority, receipt.Epoch - 1, 0, default)) { }
        });
    }
}
