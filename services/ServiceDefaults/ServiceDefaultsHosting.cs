using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Rpc;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.ServiceDefaults.Failures;
using Scorecard.ServiceDefaults.Telemetry;

namespace Scorecard.ServiceDefaults;

/// <summary>What every host repeats: doors, credentials, errors, health, logs, telemetry, shutdown.</summary>
public static class ServiceDefaultsHosting
{
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string process)
    {
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddOptions<CallerOptions>().Bind(builder.Configuration)
            .Validate(options => options.Callers.Count > 0, "Configuration: set Callers (Token or TokenFile, Authority, Subject): nobody could call.")
            .ValidateOnStart();
        builder.Services.AddSingleton<CredentialBook>();
        builder.Services.AddGrpc(options =>
        {
            options.Interceptors.Add<MapFailures>();
            options.Interceptors.Add<IdentifyCaller>();
        });
        builder.Services.AddGrpcHealthChecks();
        builder.WebHost.ConfigureKestrel((context, kestrel) => Doors(context.Configuration, kestrel));
        if (!builder.Environment.IsDevelopment()) builder.Logging.ClearProviders().AddJsonConsole(options => options.UseUtcTimestamp = true);
        builder.AddTelemetry(process);
        return builder;
    }

    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        app.UseRouting();
        app.UseGrpcDefaultDeadline();
        app.MapGrpcHealthChecksService().AllowAnonymous();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapHealthChecks("/health/detail", new HealthCheckOptions { ResponseWriter = HealthDetail.Write });
        return app;
    }

    // gRPC on a port of its own, HTTP/2 only; web and health on another.
    static void Doors(IConfiguration configuration, KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Listen(Address(configuration, "Doors:Grpc"), listen => listen.Protocols = HttpProtocols.Http2);
        kestrel.Listen(Address(configuration, "Doors:Web"), listen => listen.Protocols = HttpProtocols.Http1);
    }

    static IPEndPoint Address(IConfiguration configuration, string key) =>
        IPEndPoint.TryParse(configuration[key] ?? "", out var address)
            ? address
            : throw new InvalidOperationException($"Configuration: set {key} to an address and port, such as 127.0.0.1:5001.");
}
