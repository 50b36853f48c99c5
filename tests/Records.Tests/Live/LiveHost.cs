using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Records.Tests.Kit;
using Scorecard.Records.Hearing;
using Scorecard.Records.Hosting;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;
using Scorecard.Records.Storage;

namespace Records.Tests.Live;

/// <summary>A process of a service: its log, relay and followers on a real database and a real bus.</summary>
sealed class LiveHost : IAsyncDisposable
{
    readonly IHost host;

    LiveHost(IHost host) => this.host = host;

    public RecordLog<string> Log => host.Services.GetRequiredService<RecordLog<string>>();

    public Follower Follower => host.Services.GetRequiredService<Follower>();

    public HeardNotes Notes => host.Services.GetRequiredService<HeardNotes>();

    public ChangeReader Reader => host.Services.GetRequiredService<ChangeReader>();

    /// <summary>The service that owns the notes.</summary>
    public static Task<LiveHost> Source(Uri bus, string database) =>
        Start(bus, database, NotesModel.Name, (_, _) => { });

    /// <summary>Another service, which follows them.</summary>
    public static Task<LiveHost> Hearer(Uri bus, string database, LiveHost source, string name = "hearer") => Start(bus, database, name, (builder, records) =>
    {
        records.Follows<HeardNotes>();
        builder.Services.AddSingleton(provider => new HeardNotes(provider.GetRequiredKeyedService<Database>(name)));
        builder.Services.AddSingleton<IChangeFeed>(_ => new ReaderFeed(source.Reader));
    });

    public async Task<HealthStatus> Health() => (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;

    public async Task<HealthStatus> Ready() =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains("ready"))).Status;

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }

    static async Task<LiveHost> Start(Uri bus, string database, string name, Action<HostApplicationBuilder, RecordsBuilder<string>> more)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Bus:Address"] = bus.ToString();
        builder.Configuration[$"Store:{name}"] = database;
        var records = builder.AddRecordLog<string, NotesModel>(name, typeof(LiveHost).Assembly);
        builder.Services.AddSingleton(provider => new NotesModel(provider.GetRequiredKeyedService<Database>(name)));
        builder.AddRecordsBus(name);
        more(builder, records);
        var host = builder.Build();
        await host.StartAsync();
        return new LiveHost(host);
    }
}
