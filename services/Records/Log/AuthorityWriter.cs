using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>Batches by concurrency: takes whatever waits, never waits for more.</summary>
sealed class AuthorityWriter<TContext> : IAsyncDisposable
{
    const int QueueLimit = 2_000;

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

    public AuthorityWriter(string authority, Flush<TContext> flush, Action<LogRun> flushed, Database database, ILogger logger)
    {
        (this.authority, this.flush, this.flushed, this.database, this.logger) = (authority, flush, flushed, database, logger);
        loop = Task.Run(Loop);
    }

    public Task<SubmissionResult> Write(Submission<TContext> submission, CancellationToken cancel)
    {
        var pending = new PendingSubmission<TContext>(submission, cancel);
        return queue.Writer.TryWrite(pending) ? pending.Answer : throw new QueueFull();
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
            var run = await flush.Run(batch);
            if (run is not null) flushed(run);
        }
        catch (Exception error) when (batch.Count > 1 && !(error is DbException passing && database.IsPassing(passing)))
        {
            // One submission that cannot be written must not fail the others: each is tried alone.
            RecordsLog.FlushSplit(logger, authority, batch.Count, error);
            foreach (var pending in batch) await Run([pending]);
        }
        // The caller is told, whatever it was; the writer goes on for everyone else.
        catch (Exception error)
        {
            RecordsLog.FlushFailed(logger, authority, batch.Count, error);
            foreach (var pending in batch) pending.Fail(new WriteUncertain(error));
        }
    }
}
