namespace Intake.Imports;

/// <summary>Goes on with imports that were cut off while they were applied: by a crash, or because the database was away.</summary>
sealed partial class ResumeImports(ImportStore store, ApplyImport apply, TimeProvider time, ILogger<ResumeImports> logger) : BackgroundService
{
    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(2);

    // A part takes less than a flush may, which is 5 s; one that another instance applies is left to it.
    static readonly TimeSpan Untouched = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookAround, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await Look(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is half applied is gone on with by whoever runs next.
        }
    }

    async Task Look(CancellationToken stopping)
    {
        try
        {
            foreach (var (authority, importId) in await store.LeftApplying(Untouched, stopping)) await Resume(authority, importId, stopping);
        }
        // The database is away or busy: the import stays as it is, and is looked for again.
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Failed(logger, error);
        }
    }

    async Task Resume(string authority, string importId, CancellationToken stopping)
    {
        var import = (await store.Find(authority, importId, stopping))!;
        Resuming(logger, authority, importId);
        await apply.Run(authority, import.BegunBy, import, await store.FilesOf(authority, importId, stopping), (_, _) =>
        {
            stopping.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        });
    }

    [LoggerMessage(EventName = "intake.import.resuming", Level = LogLevel.Warning, Message = "Import {ImportId} of {Authority} was cut off; it goes on")]
    static partial void Resuming(ILogger logger, string authority, string importId);

    [LoggerMessage(EventName = "intake.import.resume.failed", Level = LogLevel.Warning, Message = "An import that was cut off could not go on; it will be tried again")]
    static partial void Failed(ILogger logger, Exception error);
}
