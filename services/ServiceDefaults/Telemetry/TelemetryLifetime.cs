using Microsoft.Extensions.Hosting;

namespace Scorecard.ServiceDefaults.Telemetry;

/// <summary>Starts the exporters with the host and flushes them when it stops.</summary>
sealed class TelemetryLifetime(params Func<IDisposable>[] providers) : IHostedService
{
    readonly List<IDisposable> running = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        running.AddRange(providers.Select(start => start()));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var provider in running) provider.Dispose();
        return Task.CompletedTask;
    }
}
