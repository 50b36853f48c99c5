using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scorecard.Rpc;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.ServiceDefaults.Failures;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults;

/// <summary>The door for gRPC: HTTP/2 on a port of its own, credentials, named failures, deadlines, health.</summary>
public static class GrpcDoor
{
    /// <param name="service">For whom tickets of people are sealed.</param>
    public static WebApplicationBuilder AddGrpcDoor(this WebApplicationBuilder builder, string service)
    {
        builder.Services.AddOptions<CallerOptions>().Bind(builder.Configuration).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<CallerOptions>, CallersAreClear>();
        builder.Services.AddSingleton<CredentialBook>();
        if (builder.Configuration["Tickets:Keys"] is { Length: > 0 } keys)
        {
            builder.Services.AddSingleton(provider => new UserTickets(new(Path.Combine(keys, service)), service, provider.GetRequiredService<TimeProvider>()));
        }
        builder.Services.AddSingleton(Policies.Read());
        builder.Services.AddGrpc(options =>
        {
            options.Interceptors.Add<MapFailures>();
            options.Interceptors.Add<IdentifyCaller>();
        });
        builder.Services.AddGrpcHealthChecks();
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.Listen(Address(context.Configuration, "Doors:Grpc"), listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Listen(Address(context.Configuration, "Doors:Web"), listen => listen.Protocols = HttpProtocols.Http1);
        });
        return builder;
    }

    public static WebApplication MapGrpcDoor(this WebApplication app)
    {
        app.UseRouting();
        app.UseGrpcDefaultDeadline();
        app.MapGrpcHealthChecksService().AllowAnonymous();
        return app;
    }

    static IPEndPoint Address(IConfiguration configuration, string key) =>
        IPEndPoint.TryParse(configuration[key] ?? "", out var address)
            ? address
            : throw new InvalidOperationException($"Configuration: set {key} to an address and port, such as 127.0.0.1:5001.");
}
