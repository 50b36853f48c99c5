using Dapper;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.Hearing;
using Scorecard.Records.Hosting;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.ServiceDefaults.Rights;
using Workforce.Standings;
using CaseloadsClient = Scorecard.Protos.Caseloads.V1.Caseloads.CaseloadsClient;
using NamesClient = Scorecard.Protos.Workers.V1.WorkerNames.WorkerNamesClient;
using Record = Scorecard.Protos.Records.V1.Record;
using RecordsClient = Scorecard.Protos.Records.V1.Records.RecordsClient;
using SupervisionsClient = Scorecard.Protos.Supervisions.V1.Supervisions.SupervisionsClient;
using WorkersClient = Scorecard.Protos.Workers.V1.Workers.WorkersClient;

namespace Workforce.Tests.Kit;

/// <summary>Workforce as it runs, behind its gRPC door, following a log that the test writes.</summary>
sealed class WorkforceHost : IAsyncDisposable
{
    const string Token = "a-token-for-the-tests";

    readonly WebApplication app;
    readonly GrpcChannel channel;

    WorkforceHost(WebApplication app)
    {
        this.app = app;
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var calls = channel.Intercept(new ActAs(Token));
        (Caseloads, Workers, Names, Supervisions, Records) = (new(calls), new(calls), new(calls), new(calls), new(calls));
    }

    /// <summary>Calls of a person, whom another service carries.</summary>
    public CallInvoker For(string subject) => channel.Intercept(
        new ActAs($"{Token} of the pages"), new CarryUser(app.Services.GetRequiredService<UserTickets>(), new("haringey", subject, "s1")));

    /// <summary>Calls of a program that has a role.</summary>
    public CallInvoker As(Role role) => channel.Intercept(new ActAs($"{Token} of {role}"));

    public CaseloadsClient Caseloads { get; }

    public WorkersClient Workers { get; }

    public NamesClient Names { get; }

    public SupervisionsClient Supervisions { get; }

    public RecordsClient Records { get; }

    public IServiceProvider Services => app.Services;

    public Follower Follower => app.Services.GetRequiredKeyedService<Follower>(typeof(StandingsProjection));

    public static async Task<WorkforceHost> Start(string store, IntakeLog intake, TimeProvider? time = null, string? redis = null)
    {
        var builder = WebApplication.CreateBuilder();
        var others = Roles.ByName.SelectMany((role, i) => (KeyValuePair<string, string?>[])
        [
            new($"Callers:{i + 1}:Token", $"{Token} of {role.Value}"),
            new($"Callers:{i + 1}:Role", role.Key),
            new($"Callers:{i + 1}:Authority", "haringey"),
            new($"Callers:{i + 1}:Subject", role.Key),
        ]);
        builder.Configuration.AddInMemoryCollection(others);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [store.Contains('=') ? "Store:workforce" : "Store:Folder"] = store,
            ["Redis:Address"] = redis,
            ["Doors:Grpc"] = "127.0.0.1:0",
            ["Doors:Web"] = "127.0.0.1:0",
            ["Tickets:Keys"] = Directory.CreateTempSubdirectory("tickets").FullName,
            ["Callers:100:Token"] = $"{Token} of the pages",
            ["Callers:100:Authority"] = "haringey",
            ["Callers:100:Subject"] = "pages",
            ["Callers:100:Service"] = "true",
            ["Callers:0:Token"] = Token,
            ["Callers:0:Authority"] = "haringey",
            ["Callers:0:Subject"] = "test",
        });
        if (time is not null) builder.Services.AddSingleton(time);
        builder.AddServiceDefaults("workforce").AddGrpcDoor("workforce");
        builder.Logging.ClearProviders();
        builder.AddWorkforce().AddRecordsBus("workforce");
        builder.Services.AddSingleton<IChangeFeed>(intake);
        var app = builder.Build();
        app.MapServiceDefaults().MapGrpcDoor();
        app.MapRecords();
        app.MapWorkforce();
        await app.StartAsync();
        return new WorkforceHost(app);
    }

    /// <summary>What /health/ready is made from: degraded is ready.</summary>
    public async Task<HealthStatus> Ready() =>
        (await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains("ready"), TestContext.Current.CancellationToken)).Status;

    /// <summary>As the bus brings it: returns once it is in the tables.</summary>
    public Task Hear(RecordsChanged run) => Follower.Hear(run, TestContext.Current.CancellationToken);

    /// <summary>Submits records of the register, all of which must be taken.</summary>
    public async Task<Receipt> Told(params Record[] records)
    {
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString() };
        request.Records.AddRange(records);
        var response = await Records.SubmitRecordsAsync(request);
        response.Results.ShouldAllBe(result => result.Outcome != RecordResult.Types.Outcome.Rejected);
        return response.Receipt;
    }

    /// <summary>The figures once they include what was heard or written.</summary>
    public async Task<GetCaseloadsResponse> Figures(RecordsChanged run, string on = "")
    {
        await Hear(run);
        return await Figures(new Receipt { Source = "intake", Epoch = run.Epoch, Seq = run.ToSeq }, on);
    }

    public async Task<GetCaseloadsResponse> Figures(Receipt? atLeast = null, string on = "") =>
        await Caseloads.GetCaseloadsAsync(new() { On = on, AtLeast = atLeast });

    /// <summary>How the counts are kept, to be compared.</summary>
    public async Task<IReadOnlyList<(string Team, long Version, string? Body)>> Rows()
    {
        await using var connection = await app.Services.GetRequiredKeyedService<Database>("workforce").Open(TestContext.Current.CancellationToken);
        return (await connection.QueryAsync<(string, long, string?)>("SELECT team, version, body FROM team_row ORDER BY team")).AsList();
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
