using Grpc.AspNetCore.Server;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Scorecard.Records.Audit;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;

namespace Scorecard.Records.Hosting;

public static class BusHosting
{
    /// <summary>Joins the bus under the name of this process: RabbitMQ when <c>Bus:Address</c> is set, else inside the process.</summary>
    /// <param name="confidential">Whether it hears confidential records, which no other process may.</param>
    public static IHostApplicationBuilder AddRecordsBus(this IHostApplicationBuilder builder, string process, bool confidential = false)
    {
        var address = builder.Configuration["Bus:Address"];
        builder.Services.AddMassTransit(bus =>
        {
            // MassTransit would tell its makers over the internet which queues there are.
            bus.ConfigureUsageTelemetryOptions(options => options.Enabled = false);
            bus.AddConsumer<HearRecordsChanged>();
            bus.AddConsumer<HearLogBeat>();
            if (confidential) bus.AddConsumer<HearConfidentialRecordsChanged>();
            // The bus is the fast way, not the guarantee: without it the process is degraded, not unfit.
            bus.ConfigureHealthCheckOptions(options =>
            {
                options.MinimalFailureStatus = HealthStatus.Degraded;
                // Its own tags would make it part of readiness.
                options.Tags.Clear();
                options.Tags.Add("bus");
            });
            if (string.IsNullOrEmpty(address))
            {
                bus.UsingInMemory((context, transport) => transport.ReceiveEndpoint($"{process}.changes", endpoint => endpoint.ConfigureConsumers(context)));
            }
            else
            {
                bus.UsingRabbitMq((context, transport) =>
                {
                    transport.Host(new Uri(address));
                    // One instance at a time hears a queue, so that runs arrive in order; the others stand by.
                    transport.ReceiveEndpoint($"{process}.changes", endpoint =>
                    {
                        endpoint.SetQuorumQueue();
                        endpoint.SingleActiveConsumer = true;
                        endpoint.PrefetchCount = 200;
                        endpoint.ConfigureConsumer<HearRecordsChanged>(context);
                        if (confidential) endpoint.ConfigureConsumer<HearConfidentialRecordsChanged>(context);
                    });
                    transport.ReceiveEndpoint(new TemporaryEndpointDefinition(), endpoint => endpoint.ConfigureConsumer<HearLogBeat>(context));
                });
            }
        });
        builder.Services.Configure<GrpcServiceOptions>(options => options.Interceptors.Add<AuditAnswers>());
        builder.Services.AddSingleton<IChangeFeed>(provider => new GrpcChangeFeed(
            new SourceClients(builder.Configuration).For, provider.GetRequiredService<TimeProvider>()));
        return builder;
    }

    public static void MapRecords(this IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<ChangesGrpc>();
        routes.MapGrpcService<RecordsGrpc>();
        routes.MapGrpcService<AuditGrpc>();
    }
}
