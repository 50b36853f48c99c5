using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Scorecard.ServiceDefaults.Telemetry;

static class TelemetryHosting
{
    static readonly string[] Sources = ["Microsoft.AspNetCore", "System.Net.Http", "Grpc.Net.Client", "Grpc.AspNetCore.Server", "MassTransit", "Npgsql", "Scorecard"];

    /// <summary>Traces and metrics go out when an OTLP endpoint is configured; without one nothing is collected.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder, string process)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;
        var resource = ResourceBuilder.CreateDefault().AddService(process);
        builder.Services.AddHostedService(_ => new TelemetryLifetime(
            () => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter().Build(),
            () => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Sources).AddOtlpExporter().Build()));
    }
}
