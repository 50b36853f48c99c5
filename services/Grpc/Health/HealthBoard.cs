using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grpc.AspNetCore.HealthChecks;

// Where the host's publisher leaves each report and every watcher finds the ones that came after its own last.
sealed class HealthBoard : IHealthCheckPublisher
{
    TaskCompletionSource<Posted> next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Posted> Next => Volatile.Read(ref next).Task;

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        var after = new TaskCompletionSource<Posted>(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref next, after).SetResult(new Posted(report, after.Task));
        return Task.CompletedTask;
    }

    public sealed record Posted(HealthReport Report, Task<Posted> Next);
}
