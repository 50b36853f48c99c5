using System.Net;
using Dashboard.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Authority;

/// <summary>The real Dashboard on Kestrel, in front of canned services.</summary>
sealed class OpenDashboard : IAsyncDisposable
{
    readonly WebApplication app;
    readonly List<IAsyncDisposable> servers;

    OpenDashboard(WebApplication app, string token, CannedServer intake, CannedServer workforce, CannedServer scorecard, int workforcePort) =>
        (this.app, Token, Workforce, WorkforcePort, servers) = (app, token, workforce, workforcePort, [intake, workforce, scorecard]);

    public string Token { get; }
    public CannedServer Workforce { get; }
    public int WorkforcePort { get; }
    public Uri Address => new(app.Urls.Single());
    public IServiceProvider Services => app.Services;

    public static async Task<OpenDashboard> Before(CannedAuthority authority, bool away = false, Action<IServiceCollection>? change = null)
    {
        var intake = await CannedServer.Intake(authority);
        var workforce = await CannedServer.Workforce(authority);
        var scorecard = await CannedServer.Scorecard(authority);
        var workforcePort = workforce.Address.Port;
        var token = EmbeddedSignIn.NewToken();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Services:Intake"] = intake.Address.ToString(),
            ["Services:Workforce"] = workforce.Address.ToString(),
            ["Services:Scorecard"] = scorecard.Address.ToString(),
            ["Services:Token"] = "the-credential",
            ["EmbeddedSignIn:Enabled"] = "true",
            ["EmbeddedSignIn:OneTimeToken"] = token,
        });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        builder.AddDashboard();
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapDashboard();
        if (away) await Task.WhenAll(intake.DisposeAsync().AsTask(), workforce.DisposeAsync().AsTask(), scorecard.DisposeAsync().AsTask());
        await app.StartAsync();
        return new(app, token, intake, workforce, scorecard, workforcePort);
    }

    public string SignInAddress => $"{Address}?token={Token}";

    /// <summary>A client that is signed in, or not, and follows no redirect.</summary>
    public async Task<HttpClient> Client(bool signedIn = true)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        if (!signedIn) return client;
        using var first = await client.GetAsync($"/?token={Token}");
        client.DefaultRequestHeaders.Add("Cookie", first.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return client;
    }

    public void AlsoDispose(IAsyncDisposable server) => servers.Add(server);

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
        foreach (var server in servers) await server.DisposeAsync();
    }
}
