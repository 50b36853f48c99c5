using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>Batches by concurrency: takes whatever waits, never waits for more.</summary>
sealed class AuthorityWriter<TContext> : IAsyncDisposable
{
    const int QueueLimit = 2_000;

    // What bounds memory is the commands: a bulk submission has up to 500 of them.
    const int CommandsWaiting = 20_000;

    // Keeps a flush well inside the 5 s that anything may hold the lock.
    const int CommandsInAFlush = 2_000;

    readonly Channel<PendingSubmission<TContext>> queue = Channel.CreateBounded<PendingSubmission<TContext>>(
        new BoundedChannelOptions(QueueLimit) { SingleReader = true });

    readonly Flush<TContext> flush;
    readonly Action<LogRun> flushed;
    readonly Database database;
    readonly string authority;
    readonly ILogger logger;
    readonly Task loop;

    int commandsWaiting;

    public AuthorityWriter(string authority, Flush<TContext> flush, Action<LogRun> flushed, Database database, ILogger logger)
    {
        (this.authority, this.flush, this.flushed, this.database, this.logger) = (authority, flush, flushed, database, logger);
        loop = Task.Run(Loop);
    }

    public Task<SubmissionResult> Write(Submission<TContext> submission, CancellationToken cancel)
    {
        var pending = new PendingSubmission<TContext>(submission, cancel);
        if (Interlocked.Add(ref commandsWaiting, submission.Commands.Count) <= CommandsWaiting && queue.Writer.TryWrite(pending)) return pending.Answer;
        Interlocked.Add(ref commandsWaiting, -submission.Commands.Count);
        throw new QueueFull();
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
    }

    async Task Loop()
    {
        var batch = new List<PendingSubmission<TContext>>();
        while (await queue.Reader.WaitToReadAsync())
        {
            batch.Clear();
            var commands = 0;
            while (commands < CommandsInAFlush && queue.Reader.TryRead(out var pending))
            {
                Interlocked.Add(ref commandsWaiting, -pending.Submission.Commands.Count);
                if (pending.Abandoned) continue;
                batch.Add(pending);
                commands += pending.Submission.Commands.Count;
            }
            await Run(batch);
        }
    }

    async Task Run(IReadOnlyList<PendingSubmission<TContext>> batch)
    {
        if (batch.Count == 0) return;
        try
        {
            await FlushOnce(batch);
        }
        // The database went away or was busy. Whatever the first attempt came to, the request ids make a second one safe.
        catch (DbException error) when (database.IsPassing(error))
        {
            RecordsLog.FlushRepeated(logger, authority, batch.Count, error);
            await RunAgain(batch);
        }
        catch (Exception error)
        {
            await Split(batch, error);
        }
    }

    async Task RunAgain(IReadOnlyList<PendingSubmission<TContext>> batch)
    {
        try
        {
            await FlushOnce(batch);
        }
        catch (DbException error) when (database.IsPassing(error))
        {
            RecordsLog.FlushFailed(logger, authority, batch.Count, error);
            foreach (var pending in batch) pending.Fail(new WriteUncertain(error));
        }
        catch (Exception error)
        {
            await Split(batch, error);
        }
    }

    // One submission that cannot be written must not fail the others: halves are tried until it is alone. The writer
    // itself goes on for everyone, whatever it was.
    async Task Split(IReadOnlyList<PendingSubmission<TContext>> batch, Exception error)
    {
        if (batch.Count == 1)
        {
            RecordsLog.FlushFailed(logger, authority, batch.Count, error);
            batch[0].Fail(new WriteFailed(error));
            return;
        }
        RecordsLog.FlushSplit(logger, authority, batch.Count, error);
        var half = batch.Count / 2;
        await Run([.. batch.Take(half)]);
        await Run([.. batch.Skip(half)]);
    }

    async Task FlushOnce(IReadOnlyList<PendingSubmission<TContext>> batch)
    {
        if (await flush.Run(batch) is { } run) flushed(run);
    }
}
