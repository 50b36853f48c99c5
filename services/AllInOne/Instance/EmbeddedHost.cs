using System.Net;
using System.Net.Sockets;
using Dashboard;
using Dashboard.SignIn;
using Intake;
using Microsoft.AspNetCore.DataProtection;
using Scorecard;
using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;
using Workforce;

namespace AllInOne.Instance;

/// <summary>The four services and the pages in this process, on embedded defaults, bound to loopback.</summary>
static class EmbeddedHost
{
    public const string Authority = "local";

    const int UsualWebPort = 5080;

    public static WebApplication Build(DataFolder folder, string? oneTimeToken, int? webPort, int? grpcPort = null)
    {
        var serves = oneTimeToken is not null;
        var grpc = grpcPort is null or 0 ? FreePort() : grpcPort.Value;
        var web = webPort switch
        {
            null when IsFree(UsualWebPort) => UsualWebPort,
            null or 0 => FreePort(),
            { } asked => asked,
        };
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(Settings(folder, grpc, web, oneTimeToken));
        builder.AddServiceDefaults("scorecard").AddGrpcDoor();
        // Its keys are in the data folder, which only the owner reads: they need no encryption of their own.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.ClearProviders().SetMinimumLevel(serves ? LogLevel.Warning : LogLevel.Critical).AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // Without this the framework would write its keys into the user's profile.
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder.Path, "keys")));
        builder.AddIntake().AddWorkforce().AddScorecard().AddRecordsBus("scorecard", confidential: true);
        if (serves) builder.AddDashboard();

        var app = builder.Build();
        app.MapServiceDefaults().MapGrpcDoor();
        app.MapRecords();
        app.MapIntake();
        app.MapWorkforce();
        app.MapScorecard();
        if (serves) app.MapGroup("").RequireHost($"*:{web}").MapDashboard();
        return app;
    }

    static Dictionary<string, string?> Settings(DataFolder folder, int grpc, int web, string? oneTimeToken)
    {
        var address = $"http://127.0.0.1:{grpc}";
        return new()
        {
            ["Store:Folder"] = folder.Path,
            // There is one user.
            ["Publishing:SignOffByAnother"] = "false",
            ["Services:Intake"] = address,
            ["Services:Workforce"] = address,
            ["Services:Scorecard"] = address,
            ["Services:Token"] = folder.Token(),
            ["Callers:0:Token"] = folder.Token(),
            ["Callers:0:Authority"] = Authority,
            ["Callers:0:Subject"] = Environment.UserName,
            ["Callers:0:Service"] = "true",
            ["Doors:Grpc"] = $"127.0.0.1:{grpc}",
            ["Doors:Web"] = $"127.0.0.1:{web}",
            [$"{EmbeddedSignIn.Section}:{nameof(EmbeddedSignIn.Enabled)}"] = oneTimeToken is null ? "false" : "true",
            [$"{EmbeddedSignIn.Section}:{nameof(EmbeddedSignIn.OneTimeToken)}"] = oneTimeToken,
        };
    }

    static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
