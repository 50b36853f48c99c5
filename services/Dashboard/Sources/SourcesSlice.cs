using Grpc.Net.ClientFactory;
using Microsoft.Extensions.Options;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Publications.V1;
using Scorecard.Protos.Quality.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;
using Scorecard.Protos.Supervisions.V1;
using Scorecard.Protos.Workers.V1;
using Scorecard.ServiceDefaults.Callers;
using AuditClient = Scorecard.Protos.Audit.V1.Audit.AuditClient;
using FiguresClient = Scorecard.Protos.Figures.V1.Figures.FiguresClient;
using ImportsClient = Scorecard.Protos.Imports.V1.Imports.ImportsClient;
using NamesClient = Scorecard.Protos.Names.V1.Names.NamesClient;
using PacksClient = Scorecard.Protos.Packs.V1.Packs.PacksClient;
using PeopleClient = Scorecard.Protos.People.V1.People.PeopleClient;
using WeeklyClient = Scorecard.Protos.Weekly.V1.Weekly.WeeklyClient;

namespace Dashboard.Sources;

static class SourcesSlice
{
    public static IServiceCollection AddSources(this IServiceCollection services)
    {
        services.AddOptions<Services>().BindConfiguration(Services.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<Services>, ServicesAreNamed>();
        services.AddSingleton(provider => new ActAs(provider.GetRequiredService<IOptions<Services>>().Value.Token!));
        services.AddGrpcClient<Caseloads.CaseloadsClient>(At(named => named.Workforce)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Workers.WorkersClient>(At(named => named.Workforce)).AddInterceptor<ActAs>();
        services.AddGrpcClient<PeopleClient>(At(named => named.Workforce)).AddInterceptor<ActAs>();
        services.AddGrpcClient<WorkerNames.WorkerNamesClient>(At(named => named.Workforce)).AddInterceptor<ActAs>();
        services.AddGrpcClient<NamesClient>(At(named => named.Intake)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Supervisions.SupervisionsClient>(At(named => named.Workforce)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Allocations.AllocationsClient>(At(named => named.Intake)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Missing.MissingClient>(At(named => named.Intake)).AddInterceptor<ActAs>();
        services.AddGrpcClient<ImportsClient>(At(named => named.Intake)).AddInterceptor<ActAs>();
        services.AddGrpcClient<FiguresClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        services.AddGrpcClient<WeeklyClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        services.AddGrpcClient<DataQuality.DataQualityClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        services.AddGrpcClient<PacksClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Publications.PublicationsClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Reported.ReportedClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        services.AddGrpcClient<Records.RecordsClient>(At(named => named.Scorecard)).AddInterceptor<ActAs>();
        // Every service has an audit of its own.
        services.AddGrpcClient<AuditClient>(nameof(Services.Intake), At(named => named.Intake)).AddInterceptor<ActAs>();
        services.AddGrpcClient<AuditClient>(nameof(Services.Workforce), At(named => named.Workforce)).AddInterceptor<ActAs>();
        services.AddGrpcClient<AuditClient>(nameof(Services.Scorecard), At(named => named.Scorecard)).AddInterceptor<ActAs>();
        return services;
    }

    static Action<IServiceProvider, GrpcClientFactoryOptions> At(Func<Services, Uri?> address) =>
        (provider, client) => client.Address = address(provider.GetRequiredService<IOptions<Services>>().Value);
}
