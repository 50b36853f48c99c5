using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.ServiceDefaults.Telemetry;

namespace Scorecard.ServiceDefaults;

/// <summary>What every host repeats: checks at start, health, logs, telemetry, shutdown.</summary>
public static class ServiceDefaultsHosting
{
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string process)
    {
        builder.Configuration.AddSecretFiles();
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.AddHealthChecks();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (!builder.Environment.IsDevelopment()) builder.Logging.ClearProviders().AddJsonConsole(options => options.UseUtcTimestamp = true);
        // A line for each request, health checks among them, would bury the rest.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.AddTelemetry(process);
        return builder;
    }

    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapHealthChecks("/health/detail", new HealthCheckOptions { ResponseWriter = HealthDetail.Write });
        return app;
    }
}
