using Scorecard.Records.Hosting;
using Workforce.Agency;
using Workforce.Caseloads;
using Workforce.Counting;
using Workforce.Live;
using Workforce.People;
using Workforce.Register;
using Workforce.Standings;
using Workforce.Supervisions;

namespace Workforce;

public static class WorkforceSlice
{
    public static IHostApplicationBuilder AddWorkforce(this IHostApplicationBuilder builder)
    {
        builder.AddRecordLog<RegisterRules, WorkforceModel>(WorkforceModel.Name, typeof(WorkforceSlice).Assembly)
            .TakesInBulk<WorkforceBulk>(WorkforceBulk.Kinds, (bulk, record) => bulk.Command(record))
            .UndoesImports()
            .KnowsPeople(told: true)
            .AnswersWithoutStore(provider => provider.GetRequiredService<LiveBoard>().Authorities.Any())
            .Follows<StandingsProjection>();
        builder.Services
            .AddSingleton(FiguresSettings.Read(builder.Configuration))
            .AddSingleton<TeamRecount>()
            .AddSingleton<TeamsOnDay>()
            .AddSingleton<PostTable>()
            .AddSingleton<HomeTeams>()
            .AddSingleton<TeamList>()
            .AddSingleton<TeamWorkerList>()
            .AddSingleton<PeopleList>()
            .AddSingleton<SupervisionList>()
            .AddSingleton<CaseloadReader>()
            .AddSingleton<CaseloadWatch>();
        builder.AddLiveCounts();
        return builder;
    }

    public static void MapWorkforce(this IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<CaseloadsGrpc>();
        routes.MapGrpcService<WorkersGrpc>();
        routes.MapGrpcService<WorkerNamesGrpc>();
        routes.MapGrpcService<PeopleGrpc>();
        routes.MapGrpcService<SupervisionsGrpc>();
    }
}
