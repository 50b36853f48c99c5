using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Authority;

/// <summary>One service's gRPC door on loopback, over the repository's own runtime.</summary>
sealed class CannedServer : IAsyncDisposable
{
    readonly WebApplication app;

    CannedServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public static Task<CannedServer> Intake(CannedAuthority authority, int port = 0) => Start(authority, port, app =>
    {
        app.MapGrpcService<CannedAllocations>();
        app.MapGrpcService<CannedMissing>();
        app.MapGrpcService<CannedImports>();
        app.MapGrpcService<CannedNames>();
    });

    public static Task<CannedServer> Workforce(CannedAuthority authority, int port = 0) => Start(authority, port, app =>
    {
        app.MapGrpcService<CannedCaseloads>();
        app.MapGrpcService<CannedWorkers>();
        app.MapGrpcService<CannedSupervisions>();
        app.MapGrpcService<CannedPeople>();
        app.MapGrpcService<CannedWorkerNames>();
    });

    public static Task<CannedServer> Scorecard(CannedAuthority authority, int port = 0) => Start(authority, port, app =>
    {
        app.MapGrpcService<CannedFigures>();
        app.MapGrpcService<CannedWeekly>();
        app.MapGrpcService<CannedQuality>();
        app.MapGrpcService<CannedPacks>();
        app.MapGrpcService<CannedPublications>();
        app.MapGrpcService<CannedReported>();
        app.MapGrpcService<CannedRecords>();
    });

    static async Task<CannedServer> Start(CannedAuthority authority, int port, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddSingleton(authority);
        builder.Services.AddGrpc();
        var app = builder.Build();
        map(app);
        app.MapGrpcService<CannedAudit>();
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }
}
