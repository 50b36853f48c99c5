using System.Data.Common;
using System.Reflection;
using Dapper;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hosting;

/// <summary>Brings the schema up to date before anything else starts; when the database is away it says so and keeps trying.</summary>
sealed partial class StoreReady(
    string service, Database database, Assembly migrations, WithoutStore? without, TimeProvider time, ILogger<StoreReady> logger) : BackgroundService, IHealthCheck
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    volatile bool ready;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Attempt(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public Task Migrate(CancellationToken cancel) => Migrator.Migrate(database, time, cancel, typeof(Database).Assembly, migrations);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!ready) return Away($"Waiting for the database of {service}.");
        try
        {
            await using var connection = await database.Open(cancellationToken);
            await connection.ExecuteScalarAsync<long>("SELECT 1");
            return HealthCheckResult.Healthy();
        }
        catch (DbException error)
        {
            return Away($"The database of {service} does not answer.", error);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (!ready && await timer.WaitForNextTickAsync(stoppingToken)) await Attempt(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    HealthCheckResult Away(string words, Exception? error = null) => without?.Answers() == true
        ? HealthCheckResult.Degraded($"{words} Reads are answered without it, and say how old they are.", error)
        : HealthCheckResult.Unhealthy(words, error);

    async Task Attempt(CancellationToken cancel)
    {
        try
        {
            await Migrate(cancel);
            ready = true;
        }
        // Only a database that is away is waited for; a migration that is wrong stops the start.
        catch (DbException error) when (database.IsPassing(error))
        {
            Waiting(logger, service, error);
        }
    }

    [LoggerMessage(EventName = "records.store.waiting", Level = LogLevel.Warning, Message = "Waiting for the database of {Service}")]
    static partial void Waiting(ILogger logger, string service, Exception error);
}
