using System.Reflection;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Records.Audit;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hosting;

public static class RecordsHosting
{
    /// <summary>Gives a service its database, its log and the relay that tells it.</summary>
    public static RecordsBuilder<TContext> AddRecordLog<TContext, TModel>(this IHostApplicationBuilder builder, string service, Assembly migrations)
        where TModel : RecordModel<TContext>
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        var settings = StoreSettings.Read(builder.Configuration, service);
        services.AddKeyedSingleton<Database>(service, (_, _) => settings.Open());
        services.AddKeyedSingleton(service, (provider, _) => new StoreReady(
            service,
            provider.GetRequiredKeyedService<Database>(service),
            migrations,
            provider.GetKeyedService<WithoutStore>(service),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<StoreReady>>()));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredKeyedService<StoreReady>(service));
        services.AddHealthChecks().Add(new($"{service} database", provider => provider.GetRequiredKeyedService<StoreReady>(service), null, ["ready"]));

        services.AddSingleton(provider => new AuditStore(migrations, provider.GetRequiredKeyedService<Database>(service)));
        services.TryAddSingleton<Auditor>();

        services.AddSingleton<TModel>();
        services.AddSingleton<RecordModel<TContext>>(provider => provider.GetRequiredService<TModel>());
        services.AddSingleton(provider => new RecordLog<TContext>(
            provider.GetRequiredKeyedService<Database>(service),
            provider.GetRequiredService<TModel>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<RecordLog<TContext>>>()));
        services.AddSingleton(provider => new Lazy<RecordLog<TContext>>(provider.GetRequiredService<RecordLog<TContext>>));
        services.AddSingleton<RecordDoor<TContext>>();
        services.AddSingleton<SubjectReader<TContext>>();

        services.AddKeyedSingleton(service, (provider, _) => new ChangeReader(
            service,
            provider.GetRequiredKeyedService<Database>(service),
            provider.GetRequiredService<TModel>().Publish,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredKeyedService<ChangeReader>(service));
        services.AddSingleton<IHostedService>(provider =>
        {
            var relay = new ChangeRelay(
                provider.GetRequiredKeyedService<ChangeReader>(service),
                provider.GetKeyedService<ChangeReader>(RecordsBuilder<TContext>.ConfidentialReader(service)),
                provider.GetRequiredKeyedService<Database>(service),
                provider.GetRequiredService<IBus>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<ChangeRelay>>());
            provider.GetRequiredService<RecordLog<TContext>>().Flushed += relay.Tell;
            return relay;
        });
        return new RecordsBuilder<TContext>(services, service);
    }
}
