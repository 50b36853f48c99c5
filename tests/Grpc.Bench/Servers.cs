using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grpc.Bench;

/// <summary>The same Kestrel: with our runtime, once for messages of Protobuf and once of bytes, and with a handler on the bare pipes.</summary>
static class Servers
{
    public static Task<WebApplication> Ours<TService>() where TService : class => Start(
        services => services.AddGrpc(),
        app => app.MapGrpcService<TService>());

    public static Task<WebApplication> Bare() => Start(
        services => services.AddRouting(),
        app =>
        {
            app.MapPost("/scorecard.interop.v1.Interop/Unary", BareEcho.Unary);
            app.MapPost("/scorecard.interop.v1.Interop/ServerStream", BareEcho.ServerStream);
            app.MapPost("/scorecard.interop.v1.Interop/ClientStream", BareEcho.ClientStream);
            app.MapPost("/scorecard.interop.v1.Interop/Duplex", BareEcho.Duplex);
        });

    public static int Port(WebApplication app) => new Uri(app.Urls.Single()).Port;

    static async Task<WebApplication> Start(Action<IServiceCollection> services, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, http => http.Protocols = HttpProtocols.Http2));
        services(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return app;
    }
}
