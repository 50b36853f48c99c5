using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>
/// The only way to write. Each authority has one flush in flight; everything that arrives meanwhile joins the next one.
/// </summary>
public sealed class RecordLog<TContext>(
    Database database,
    RecordModel<TContext> model,
    TimeProvider time,
    ILogger<RecordLog<TContext>> logger) : IAsyncDisposable
{
    readonly ConcurrentDictionary<string, AuthorityWriter<TContext>> writers = new(StringComparer.Ordinal);

    public string Source => model.Source;

    /// <summary>Told after each commit, in order for each authority.</summary>
    public event Action<LogRun>? Flushed;

    /// <exception cref="QueueFull"/>
    /// <exception cref="RequestIdReused"/>
    /// <exception cref="WriteUncertain"/>
    public Task<SubmissionResult> Write(Submission<TContext> submission, CancellationToken cancel) =>
        Writer(submission.Authority).Write(submission, cancel);

    /// <summary>Works out again what follows from these subjects' records, because something else that it rests on changed.</summary>
    public Task Rederive(string authority, IReadOnlyList<string> subjects, CancellationToken cancel) =>
        Write(new Submission<TContext>
        {
            Authority = authority,
            RequestId = "",
            Digest = "",
            RecordedBy = Source,
            Source = Sources.Derived,
            Commands = [.. subjects.Select(subject => new Command<TContext>(subject, (_, _) => Decision.Accept()))],
        }, cancel);

    /// <summary>Finishes what was accepted.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var writer in writers.Values) await writer.DisposeAsync();
    }

    AuthorityWriter<TContext> Writer(string authority) =>
        writers.GetOrAdd(authority, name => new(name, new Flush<TContext>(database, model, time, name), run => Flushed?.Invoke(run), database, logger));
}
