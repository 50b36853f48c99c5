using System.Net;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Hearing;
using Scorecard.Records.Hosting;
using Scorecard.Records.People;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.TestKit.Servers;

namespace Scorecard.Tests.Kit;

/// <summary>The service as it is deployed, but for the logs it follows, which the test keeps.</summary>
sealed class ScorecardHost : IAsyncDisposable
{
    const string Token = "a-token-of-this-test";

    readonly WebApplication app;
    readonly string folder;
    readonly GrpcChannel channel;

    ScorecardHost(WebApplication app, string folder, GrpcChannel channel)
    {
        (this.app, this.folder, this.channel) = (app, folder, channel);
        var caller = channel.Intercept(new ActAs(Token));
        (Packs, Records, Reported, Publications, Figures, Quality, Weekly) = (new(caller), new(caller), new(caller), new(caller), new(caller), new(caller), new(caller));
        Audit = new(caller);
        AnothersPublications = new(channel.Intercept(new ActAs(Token + "2")));
        LeadMember = channel.Intercept(new ActAs(Token + "3"));
        Ann = channel.Intercept(new ActAs(Token + "4"));
    }

    public Protos.Packs.V1.Packs.PacksClient Packs { get; }

    public Protos.Records.V1.Records.RecordsClient Records { get; }

    public Protos.Reported.V1.Reported.ReportedClient Reported { get; }

    public Protos.Publications.V1.Publications.PublicationsClient Publications { get; }

    public Protos.Figures.V1.Figures.FiguresClient Figures { get; }

    public Protos.Quality.V1.DataQuality.DataQualityClient Quality { get; }

    public Protos.Audit.V1.Audit.AuditClient Audit { get; }

    public Protos.Weekly.V1.Weekly.WeeklyClient Weekly { get; }

    /// <summary>The same, called by another person.</summary>
    public Protos.Publications.V1.Publications.PublicationsClient AnothersPublications { get; }

    /// <summary>Calls of who may see what is published and nothing else.</summary>
    public CallInvoker LeadMember { get; }

    /// <summary>Calls of a person who has the role that Workforce tells.</summary>
    public CallInvoker Ann { get; }

    /// <summary>Until what was heard of people holds.</summary>
    public Task KnowPeople() => app.Services.GetRequiredKeyedService<PeopleCopy>(ScorecardModel.Name).Refresh(CancellationToken.None);

    public Database Database => app.Services.GetRequiredKeyedService<Database>(ScorecardModel.Name);

    public static async Task<ScorecardHost> Start(Store store, PostgresServer postgres, TwoLogs logs)
    {
        var folder = Directory.CreateTempSubdirectory("scorecard").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Doors:Grpc"] = "127.0.0.1:0",
            ["Doors:Web"] = "127.0.0.1:0",
            ["Callers:0:Token"] = Token,
            ["Callers:0:Authority"] = ScorecardStore.Authority,
            ["Callers:0:Subject"] = "tester",
            ["Callers:1:Token"] = Token + "2",
            ["Callers:1:Authority"] = ScorecardStore.Authority,
            ["Callers:1:Subject"] = "another",
            ["Callers:2:Token"] = Token + "3",
            ["Callers:2:Authority"] = ScorecardStore.Authority,
            ["Callers:2:Subject"] = "lead member",
            ["Callers:2:Role"] = "lead_member",
            ["Callers:3:Token"] = Token + "4",
            ["Callers:3:Authority"] = ScorecardStore.Authority,
            ["Callers:3:Subject"] = "ann",
            ["Callers:3:Person"] = "true",
            ["Catalogues:Folder"] = folder,
            ["Store:Folder"] = folder,
            ["Store:scorecard"] = store == Store.Postgres ? await postgres.NewDatabase() : null,
        });
        builder.AddServiceDefaults(ScorecardModel.Name).AddGrpcDoor(ScorecardModel.Name);
        builder.AddScorecard().AddRecordsBus(ScorecardModel.Name, confidential: true);
        builder.Services.AddSingleton<IChangeFeed>(logs);
        var app = builder.Build();
        app.MapServiceDefaults().MapGrpcDoor();
        app.MapRecords();
        app.MapScorecard();
        await app.StartAsync();
        return new(app, folder, GrpcChannel.ForAddress(await GrpcDoor(app)));
    }

    public async Task<SubmitRecordsResponse> Submit(params IEnumerable<Protos.Records.V1.Record> records)
    {
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString() };
        request.Records.AddRange(records);
        return await Records.SubmitRecordsAsync(request);
    }

    public void Install(string catalogue, string yaml) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, catalogue)).FullName, "catalogue.yaml"), yaml);

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // Of the two doors, the one that speaks HTTP/2.
    static async Task<string> GrpcDoor(WebApplication app)
    {
        using var client = new HttpClient { DefaultRequestVersion = HttpVersion.Version11 };
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri($"{address}/health/live"));
                if (answer.StatusCode != HttpStatusCode.OK) return address;
            }
            catch (HttpRequestException)
            {
                return address;
            }
        }
        throw new InvalidOperationException("No gRPC door.");
    }
}

/// <summary>The logs of Intake and Workforce.</summary>
sealed class TwoLogs : IChangeFeed
{
    public ToldLog Intake { get; } = new("intake", ScorecardStore.Authority);

    public ToldLog Births { get; } = new("intake.births", ScorecardStore.Authority);

    public ToldLog Workforce { get; } = new("workforce", ScorecardStore.Authority);

    public Task<IReadOnlyList<Contracts.Changes.LogBeat>> Heads(string source, CancellationToken cancel) => Log(source).Heads(source, cancel);

    public IAsyncEnumerable<Contracts.Changes.RecordsChanged> Read(string source, string authority, long epoch, long afterSeq, CancellationToken cancel) =>
        Log(source).Read(source, authority, epoch, afterSeq, cancel);

    ToldLog Log(string source) => source switch { "intake" => Intake, "intake.births" => Births, _ => Workforce };
}
