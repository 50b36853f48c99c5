using Records.Tests.Kit;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Records.Tests.Log;

public sealed class RecordLogTests(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Write_ManyAtOnce_JoinOneFlush(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var database = new CountingDatabase(open.Database);
        var free = new TaskCompletionSource();
        var began = new TaskCompletionSource();
        database.Before = _ => (began.TrySetResult() ? free.Task : Task.CompletedTask);
        await using var log = NotesLog.Open(database);

        var first = log.Write(Ask.Note("child/1", "first"), default);
        await began.Task;
        var others = Enumerable.Range(0, 100).Select(i => log.Write(Ask.Note($"child{i}/1", $"text {i}"), default)).ToList();
        free.SetResult();
        await Task.WhenAll([first, .. others]);

        database.Transactions.ShouldBe(2);
        (await NotesLog.Rows(open.Database)).Count.ShouldBe(202);
    }

    [Theory, OnBothStores]
    public async Task Write_SameRequestAfterARestart_ReturnsTheStoredResult(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var ask = Ask.Note("child/1", "text");
        SubmissionResult first;
        await using (var log = NotesLog.Open(open.Database))
        {
            first = await log.Write(ask, default);
            await log.Write(Ask.Note("child/1", "changed since"), default);
        }

        await using var restarted = NotesLog.Open(open.Again());
        var second = await restarted.Write(ask, default);

        second.Receipt.ShouldBe(first.Receipt);
        second.Results.Select(Said).ShouldBe(first.Results.Select(Said));
        (await NotesLog.Rows(open.Database)).Count(row => row.Kind == "note").ShouldBe(2);
    }

    [Theory, OnBothStores]
    public async Task Write_SameRequestTwiceInOneFlush_IsWrittenOnce(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var database = new CountingDatabase(open.Database);
        var free = new TaskCompletionSource();
        database.Before = _ => free.Task;
        await using var log = NotesLog.Open(database);
        var ask = Ask.Note("child/1", "text");

        var answers = new[] { log.Write(ask, default), log.Write(ask, default) };
        free.SetResult();
        var results = await Task.WhenAll(answers);

        results[1].Receipt.ShouldBe(results[0].Receipt);
        (await NotesLog.Rows(open.Database)).Count(row => row.Kind == "note").ShouldBe(1);
    }

    [Theory, OnBothStores]
    public async Task Write_OtherContentUnderAUsedRequestId_IsRefused(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);
        await log.Write(Ask.Note("child/1", "text", request: "r1"), default);

        await Should.ThrowAsync<RequestIdReused>(log.Write(Ask.Note("child/1", "other", request: "r1"), default));

        (await NotesLog.Rows(open.Database)).Count(row => row.Kind == "note").ShouldBe(1);
    }

    [Theory, OnBothStores]
    public async Task Write_ExpectedVersionPassed_IsRefusedWithTheCurrentOne(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);
        await log.Write(Ask.Note("child/1", "one", expected: 0), default);
        await log.Write(Ask.Note("child/1", "two", expected: 1), default);

        var late = (await log.Write(Ask.Note("child/1", "three", expected: 1), default)).Results[0];

        late.Outcome.ShouldBe(Outcome.Rejected);
        late.Version.ShouldBe(2);
        late.Violations.ShouldHaveSingleItem().Rule.ShouldBe(RuleBook.NotCurrent);
    }

    [Theory, OnBothStores]
    public async Task Write_AnEqualBody_MakesNoVersion(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);
        await log.Write(Ask.Note("child/1", "same"), default);

        var again = (await log.Write(Ask.Note("child/1", "same"), default)).Results[0];

        (again.Outcome, again.Version).ShouldBe((Outcome.Unchanged, 1));
        (await NotesLog.Rows(open.Database)).Count.ShouldBe(2);
    }

    [Theory, OnBothStores]
    public async Task Write_WithdrawnAndToldAgain_TheTombstoneStaysInTheVersions(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);
        await log.Write(Ask.Note("child/1", "text"), default);
        await log.Write(Ask.Withdraw("child/1"), default);
        var twice = (await log.Write(Ask.Withdraw("child/1"), default)).Results[0];
        var back = (await log.Write(Ask.Note("child/1", "text"), default)).Results[0];

        twice.Outcome.ShouldBe(Outcome.Unchanged);
        back.Version.ShouldBe(3);
        var rows = (await NotesLog.Rows(open.Database)).Where(row => row.Kind == "note").ToList();
        rows.Select(row => row.Withdrawn).ShouldBe([0, 1, 0]);
        // What was withdrawn can still be seen, and put back.
        rows[1].Body.ShouldBe(rows[0].Body);
    }

    [Theory, OnBothStores]
    public async Task Write_ADecisionThatThrowsAmongOthers_FailsAlone(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var database = new CountingDatabase(open.Database);
        var free = new TaskCompletionSource();
        database.Before = _ => free.Task;
        await using var log = NotesLog.Open(database);
        var good = Enumerable.Range(0, 20).Select(i => log.Write(Ask.Note($"child{i}/1", $"text {i}"), default)).ToList();
        var bad = log.Write(Ask.Of(null, "", new Command<string>("child", (_, _) => throw new FormatException("broken"))), default);
        var doubled = log.Write(Ask.Note("other/1", "text 3"), default);

        free.SetResult();

        await Should.ThrowAsync<WriteFailed>(bad);
        await Should.ThrowAsync<WriteFailed>(doubled);
        (await Task.WhenAll(good)).ShouldAllBe(answer => answer.Results[0].Outcome == Outcome.Written);
    }

    [Theory, OnBothStores]
    public async Task Write_ACallerThatLeftBeforeItsFlush_IsNotWrittenAndHoldsNobodyUp(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var database = new CountingDatabase(open.Database);
        var (free, began) = (new TaskCompletionSource(), new TaskCompletionSource());
        database.Before = _ => (began.TrySetResult() ? free.Task : Task.CompletedTask);
        await using var log = NotesLog.Open(database);
        using var leaving = new CancellationTokenSource();

        var first = log.Write(Ask.Note("a/1", "first"), default);
        await began.Task;
        var left = log.Write(Ask.Note("b/1", "left"), leaving.Token);
        var stays = log.Write(Ask.Note("c/1", "stays"), default);
        await leaving.CancelAsync();
        free.SetResult();

        await Should.ThrowAsync<OperationCanceledException>(left);
        await Task.WhenAll(first, stays);
        (await NotesLog.Rows(open.Database)).Select(row => row.Id).ShouldNotContain("b/1");
    }

    [Theory, OnBothStores]
    public async Task Write_MoreThanTheQueueHolds_IsRefusedAndTheRestIsKept(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var database = new CountingDatabase(open.Database);
        var (free, began) = (new TaskCompletionSource(), new TaskCompletionSource());
        database.Before = _ => (began.TrySetResult() ? free.Task : Task.CompletedTask);
        await using var log = NotesLog.Open(database);
        var waiting = new List<Task<SubmissionResult>> { log.Write(Ask.Note("a/1", ""), default) };
        await began.Task;

        for (var i = 0; i < 2_000; i++) waiting.Add(log.Write(Ask.Note($"c{i % 50}/{i}", ""), default));
        await Should.ThrowAsync<QueueFull>(() => log.Write(Ask.Note("z/1", ""), default));
        free.SetResult();

        (await Task.WhenAll(waiting)).ShouldAllBe(answer => answer.Results[0].Outcome == Outcome.Written);
    }

    [Theory, OnBothStores]
    public async Task Write_TheClockStepsBack_RecordedAtDoesNot(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        var time = new FakeTime();
        await using var log = NotesLog.Open(open.Database, time);
        await log.Write(Ask.Note("child/1", "one"), default);
        var before = (await NotesLog.Rows(open.Database))[0].RecordedAt;

        time.Set(time.GetUtcNow().AddHours(-2));
        await log.Write(Ask.Note("child/1", "two"), default);

        (await NotesLog.Rows(open.Database)).ShouldAllBe(row => row.RecordedAt == before);
    }

    [Theory, OnBothStores]
    public async Task Write_ValidateOnly_DecidesAndWritesNothing(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);
        await log.Write(Ask.Note("child/1", "text"), default);

        var same = await log.Write(Ask.Note("child/1", "text") with { ValidateOnly = true }, default);
        var other = await log.Write(Ask.Note("child/1", "other") with { ValidateOnly = true }, default);

        (same.Results[0].Outcome, other.Results[0].Outcome).ShouldBe((Outcome.Unchanged, Outcome.Written));
        (await NotesLog.Rows(open.Database)).Count.ShouldBe(2);
    }

    static (Outcome, string, long) Said(CommandResult result) => (result.Outcome, result.RecordId, result.Version);
}
