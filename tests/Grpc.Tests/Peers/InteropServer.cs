using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grpc.Tests.Peers;

/// <summary>Our runtime on Kestrel, on a free port of the loopback address.</summary>
sealed class InteropServer : IAsyncDisposable
{
    public const int MaxReceive = 8 * 1024 * 1024;

    readonly WebApplication app;

    InteropServer(WebApplication app) => this.app = app;

    public int Port => new Uri(app.Urls.Single()).Port;

    public static async Task<InteropServer> Start(HttpProtocols protocols = HttpProtocols.Http2)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, http => http.Protocols = protocols));
        builder.Services.AddSingleton<CallLedger>();
        builder.Services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = MaxReceive;
            grpc.MaxSendMessageSize = null;
            grpc.ResponseCompressionAlgorithm = "gzip";
        });
        var app = builder.Build();
        app.MapGrpcService<InteropService>();
        app.MapGrpcService<EverythingEcho>();
        app.MapGrpcService<OptionalsEcho>();
        await app.StartAsync();
        return new InteropServer(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
