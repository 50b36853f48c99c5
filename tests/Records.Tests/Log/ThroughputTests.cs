using System.Diagnostics;
using Records.Tests.Kit;
using Scorecard.Records.Log;
using Scorecard.TestKit.Servers;

namespace Records.Tests.Log;

/// <summary>Numbers to look at, not to pass: machines differ.</summary>
public sealed class ThroughputTests(PostgresServer postgres, ITestOutputHelper output)
{
    [Theory, OnBothStores]
    public async Task Write_InBulkAndOneByOne_PrintsItsRate(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);

        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(call => log.Write(
            Ask.Of(null, "", [.. Enumerable.Range(0, 500).Select(i => Note($"bulk{call}-{i}"))]), default)));
        var bulk = 10_000 / Stopwatch.GetElapsedTime(started).TotalSeconds;

        started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 200; i++) await log.Write(Ask.Note($"one{i}/1", $"one{i}"), default);
        var alone = 200 / Stopwatch.GetElapsedTime(started).TotalSeconds;

        started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(i => log.Write(Ask.Note($"many{i}/1", $"many{i}"), default)));
        var together = 2_000 / Stopwatch.GetElapsedTime(started).TotalSeconds;

        output.WriteLine($"{store}: {bulk:F0} records/s in bulk, {alone:F0} single writes/s one after the other, {together:F0} at once (each makes two changes)");
        (await NotesLog.Rows(open.Database)).Count.ShouldBe(2 * 12_200);
    }

    static Command<string> Note(string id) =>
        new(id, (_, _) => Decision.Accept(NotesModel.Kind.Write($"{id}/1", new(id))));
}
