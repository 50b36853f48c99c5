using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Intake.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scorecard.Protos.Referrals.V1;
using Scorecard.Records.Hearing;
using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.TestKit.Time;

namespace Intake.Tests.Kit;

/// <summary>Intake as it runs, on loopback: its door, its database, and a register that the test tells.</summary>
sealed class IntakeHost : IAsyncDisposable
{
    const string Token = "test-token";

    readonly WebApplication app;
    readonly GrpcChannel channel;
    readonly string? folder;

    IntakeHost(WebApplication app, GrpcChannel channel, string? folder, FakeTime time, RegisterFeed feed)
    {
        (this.app, this.channel, this.folder) = (app, channel, folder);
        (Time, Feed) = (time, feed);
        var door = Calls;
        (Referrals, Allocations, Missing, Names, Imports, Records, Changes) = (new(door), new(door), new(door), new(door), new(door), new(door), new(door));
    }

    public CallInvoker Calls => channel.Intercept(new ActAs(Token));

    /// <summary>Calls of a person who has a token of their own: "ann" or "bea".</summary>
    public CallInvoker As(string person) => channel.Intercept(new ActAs(Token + person));

    public FakeTime Time { get; }

    public RegisterFeed Feed { get; }

    public Referrals.ReferralsClient Referrals { get; }

    public Scorecard.Protos.Allocations.V1.Allocations.AllocationsClient Allocations { get; }

    public Scorecard.Protos.Missing.V1.Missing.MissingClient Missing { get; }

    public Scorecard.Protos.Names.V1.Names.NamesClient Names { get; }

    public Scorecard.Protos.Imports.V1.Imports.ImportsClient Imports { get; }

    public Scorecard.Protos.Records.V1.Records.RecordsClient Records { get; }

    public Scorecard.Protos.Changes.V1.Changes.ChangesClient Changes { get; }

    public Follower Follower => app.Services.GetRequiredKeyedService<Follower>(typeof(RegisterProjection));

    public IServiceProvider Services => app.Services;

    /// <param name="postgres">A connection string; without one, a SQLite file of its own.</param>
    /// <param name="keep">A folder from an earlier host, to go on with its file.</param>
    public static async Task<IntakeHost> Start(string? postgres = null, string? keep = null, FakeTime? clock = null)
    {
        var (time, feed) = (clock ?? new FakeTime(new DateTimeOffset(2026, 10, 31, 12, 0, 0, TimeSpan.Zero)), new RegisterFeed());
        var folder = postgres is null ? keep ?? Directory.CreateTempSubdirectory("intake").FullName : null;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Doors:Grpc"] = "127.0.0.1:0",
            ["Doors:Web"] = "127.0.0.1:0",
            ["Store:Folder"] = folder,
            ["Store:intake"] = postgres,
            ["Callers:1:Token"] = Token + "ann",
            ["Callers:1:Authority"] = "borough",
            ["Callers:1:Subject"] = "ann",
            ["Callers:1:Person"] = "true",
            ["Callers:2:Token"] = Token + "bea",
            ["Callers:2:Authority"] = "borough",
            ["Callers:2:Subject"] = "bea",
            ["Callers:2:Person"] = "true",
            ["Callers:0:Token"] = Token,
            ["Callers:0:Authority"] = "borough",
            ["Callers:0:Subject"] = "manager",
        });
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.AddServiceDefaults("intake").AddGrpcDoor("intake");
        builder.AddIntake().AddRecordsBus("intake");
        builder.Services.AddSingleton<IChangeFeed>(feed);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGrpcDoor();
        app.MapRecords();
        app.MapIntake();
        await app.StartAsync();
        return new IntakeHost(app, GrpcChannel.ForAddress(app.Urls.First()), folder, time, feed);
    }

    /// <summary>Stops it and leaves its file: the folder, for the next one.</summary>
    public async Task<string> Stop()
    {
        await Close();
        return folder!;
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }

    async Task Close()
    {
        channel.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
