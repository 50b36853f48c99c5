using FsCheck;
using FsCheck.Fluent;
using Records.Tests.Kit;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Records.Tests.Log;

/// <summary>What holds of every log, whatever was asked of it and in which company.</summary>
public sealed class LogProperties(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Log_AfterAnyWrites_HasNoGapAndNeverGoesBack(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var runs = 0;
        var asks = Gen.Choose(0, 2).SelectMany(child => Gen.Choose(0, 2).SelectMany(id => Gen.Choose(0, 4).Select(text => (Id: $"c{child}/{id}", Text: text))));
        var property = Prop.ForAll(asks.ListOf().SelectMany(list => Gen.Choose(-5, 5).Select(clock => (List: list, Clock: clock))).ToArbitrary(), story =>
        {
            var authority = $"a{runs++}";
            Task.Run(() => Write(open, authority, [.. story.List], story.Clock)).GetAwaiter().GetResult();
            Check(NotesLog.Rows(open.Database, authority).GetAwaiter().GetResult());
        });
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), property);
    }

    // All at once, so that they share flushes in ways that differ each time, with a clock that is set in between.
    static async Task Write(OpenStore open, string authority, List<(string Id, int Text)> asks, int clock)
    {
        var time = new FakeTime();
        await using var log = NotesLog.Open(open.Database, time);
        var half = asks.Count / 2;
        await Task.WhenAll(asks.Take(half).Select(Submit));
        time.Set(time.GetUtcNow().AddMinutes(clock));
        await Task.WhenAll(asks.Skip(half).Select(Submit));

        Task Submit((string Id, int Text) ask) =>
            log.Write((ask.Text == 0 ? Ask.Withdraw(ask.Id) : Ask.Note(ask.Id, $"{ask.Id} {ask.Text}")) with { Authority = authority }, default);
    }

    static void Check(List<LogRowRead> rows)
    {
        rows.Select(row => row.Seq).ShouldBe(Enumerable.Range(1, rows.Count).Select(seq => (long)seq));
        rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.RecordedAt <= pair.Second.RecordedAt);
        foreach (var record in rows.GroupBy(row => (row.Kind, row.Id)))
        {
            record.Select(row => row.Version).ShouldBe(Enumerable.Range(1, record.Count()).Select(version => (long)version));
            record.Zip(record.Skip(1)).ShouldAllBe(pair => pair.First.Withdrawn != pair.Second.Withdrawn || pair.First.Body != pair.Second.Body);
        }
    }
}
