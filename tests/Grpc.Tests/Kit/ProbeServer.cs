using System.Net;
using Grpc.AspNetCore.Server;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grpc.Tests.Kit;

// A real Kestrel on a free port, HTTP/2 without TLS, with the handlers of one test behind it.
public sealed class ProbeServer : IAsyncDisposable
{
    readonly WebApplication app;
    readonly List<GrpcChannel> channels = [];

    ProbeServer(WebApplication app, Handlers handlers) => (this.app, Handlers) = (app, handlers);

    public Handlers Handlers { get; }

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Urls.First(url => url.StartsWith("http:", StringComparison.Ordinal)));

    public Uri Secure => new(app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal)));

    public Probe.ProbeClient Client => new(Channel());

    public static async Task<ProbeServer> Start(
        Action<GrpcServiceOptions>? grpc = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? use = null,
        Action<KestrelServerOptions>? kestrel = null)
    {
        var handlers = new Handlers();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel?.Invoke(options);
        });
        builder.Services.AddSingleton(handlers);
        builder.Services.AddGrpc(options => grpc?.Invoke(options));
        build?.Invoke(builder);
        var app = builder.Build();
        use?.Invoke(app);
        app.MapGrpcService<ProbeService>();
        await app.StartAsync();
        return new ProbeServer(app, handlers);
    }

    public GrpcChannel Channel(GrpcChannelOptions? options = null)
    {
        var channel = GrpcChannel.ForAddress(Address, options ?? new GrpcChannelOptions());
        channels.Add(channel);
        return channel;
    }

    public Task Stop() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels) channel.Dispose();
        await app.DisposeAsync();
    }
}
