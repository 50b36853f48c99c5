using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Grpc.AspNetCore.HealthChecks;

sealed class HealthServiceImpl(
    HealthCheckService checks, HealthBoard board, IOptions<GrpcHealthChecksOptions> options, IHostApplicationLifetime host)
    : Health.V1.Health.HealthBase
{
    public override async Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context)
    {
        var mapping = options.Value.Services.Find(request.Service)
            ?? throw new RpcException(new Status(StatusCode.NotFound, "Unknown service."));
        return new HealthCheckResponse { Status = await Now(mapping, context.CancellationToken) };
    }

    public override async Task Watch(
        HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, host.ApplicationStopping);
        var mapping = options.Value.Services.Find(request.Service);
        try
        {
            var next = board.Next;
            var status = mapping is null ? ServingStatus.ServiceUnknown : await Now(mapping, ending.Token);
            await responseStream.WriteAsync(new HealthCheckResponse { Status = status });
            while (true)
            {
                var posted = await next.WaitAsync(ending.Token);
                next = posted.Next;
                if (mapping is null || Of(mapping, posted.Report) is var current && current == status) continue;
                await responseStream.WriteAsync(new HealthCheckResponse { Status = status = current });
            }
        }
        catch (OperationCanceledException)
            when (host.ApplicationStopping.IsCancellationRequested && !context.CancellationToken.IsCancellationRequested)
        {
            await responseStream.WriteAsync(new HealthCheckResponse { Status = ServingStatus.NotServing });
        }
    }

    async Task<ServingStatus> Now(ServiceMapping mapping, CancellationToken cancellation)
    {
        var report = await checks.CheckHealthAsync(check => mapping.Predicate(new(check.Name, check.Tags)), cancellation);
        return Of(mapping, report);
    }

    // Degraded still serves: what is missing then is told in the health detail, not by taking the service away.
    static ServingStatus Of(ServiceMapping mapping, HealthReport report) =>
        report.Entries.Any(entry => mapping.Predicate(new(entry.Key, entry.Value.Tags)) && entry.Value.Status == HealthStatus.Unhealthy)
            ? ServingStatus.NotServing
            : ServingStatus.Serving;
}
