using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.People;
using Scorecard.Records.Relay;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.Records.Hosting;

/// <summary>What one service adds to its log. Its database is the keyed <see cref="Database"/> of its name.</summary>
public sealed class RecordsBuilder<TContext>(IServiceCollection services, string service)
{
    /// <summary>The kinds it takes through the bulk door.</summary>
    public RecordsBuilder<TContext> TakesInBulk<TBulk>(IReadOnlySet<Record.BodyOneofCase> kinds, Func<TBulk, Record, Command<TContext>> command)
        where TBulk : class
    {
        services.AddSingleton<TBulk>();
        services.AddSingleton<BulkDoor>(provider => new BulkDoor<TContext>(
            provider.GetRequiredService<RecordDoor<TContext>>(),
            kinds,
            record => command(provider.GetRequiredService<TBulk>(), record)));
        return this;
    }

    /// <summary>Stays ready without its database while it has something else to answer reads from.</summary>
    public RecordsBuilder<TContext> AnswersWithoutStore(Func<IServiceProvider, bool> answers)
    {
        services.AddKeyedSingleton(service, (provider, _) => new WithoutStore(() => answers(provider)));
        return this;
    }

    /// <summary>Tells what its model publishes confidentially, as a source of its own.</summary>
    public RecordsBuilder<TContext> TellsConfidentially(string source)
    {
        services.AddKeyedSingleton(ConfidentialReader(service), (provider, _) => new ChangeReader(
            source,
            provider.GetRequiredKeyedService<Database>(service),
            provider.GetRequiredService<RecordModel<TContext>>().PublishConfidentially,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<ChangeReader>(ConfidentialReader(service)));
        return this;
    }

    /// <summary>Takes back by itself what an import wrote here.</summary>
    public RecordsBuilder<TContext> UndoesImports()
    {
        services.AddSingleton<ImportUndo>(provider => new ImportUndo<TContext>(
            provider.GetRequiredKeyedService<Database>(service), provider.GetRequiredService<RecordLog<TContext>>()));
        return this;
    }

    /// <summary>Keeps who may do what in memory.</summary>
    /// <param name="told">It is told who: people are in its own records. Else it hears of them.</param>
    public RecordsBuilder<TContext> KnowsPeople(bool told)
    {
        services.AddKeyedSingleton(service, (provider, _) => new PeopleCopy(
            provider.GetRequiredKeyedService<Database>(service),
            told ? PeopleSource.Own : PeopleSource.Heard,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PeopleCopy>>()));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredKeyedService<PeopleCopy>(service));
        // With several services in one process, whichever is told knows first.
        var people = ServiceDescriptor.Singleton<IPeople>(provider => provider.GetRequiredKeyedService<PeopleCopy>(service));
        if (told) services.Replace(people);
        else services.TryAdd(people);
        return this;
    }

    internal static string ConfidentialReader(string service) => $"{service} confidential";

    /// <summary>Keeps level with another service's log.</summary>
    public RecordsBuilder<TContext> Follows<TProjection>() where TProjection : Projection
    {
        services.AddSingleton<TProjection>();
        services.AddKeyedSingleton(typeof(TProjection), (provider, _) => new Follower(
            new HeardLog(
                provider.GetRequiredKeyedService<Database>(service),
                provider.GetRequiredService<TProjection>(),
                provider.GetRequiredService<IChangeFeed>(),
                provider.GetRequiredService<ILogger<HeardLog>>()),
            provider.GetRequiredService<IChangeFeed>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Follower>>())
        {
            HostStarted = provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted,
        });
        services.AddSingleton(provider => provider.GetRequiredKeyedService<Follower>(typeof(TProjection)));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredKeyedService<Follower>(typeof(TProjection)));
        return this;
    }
}
