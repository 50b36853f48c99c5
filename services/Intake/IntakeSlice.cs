using Intake.Allocations;
using Intake.Births;
using Intake.Cases;
using Intake.Imports;
using Intake.Imports.Journeys;
using Intake.Missing;
using Intake.Register;
using Scorecard.Records.Hosting;

namespace Intake;

public static class IntakeSlice
{
    public static IHostApplicationBuilder AddIntake(this IHostApplicationBuilder builder)
    {
        builder.AddRecordLog<WorkerRegister, IntakeModel>(IntakeModel.Name, typeof(IntakeSlice).Assembly)
            .TakesInBulk<IntakeBulk>(IntakeBulk.Kinds, (bulk, record) => bulk.Command(record))
            .TellsConfidentially(BirthDate.Source)
            .Follows<RegisterProjection>()
            .KnowsPeople(told: false);
        builder.Services
            .AddSingleton<RegisterCopy>()
            .AddSingleton<StaleStandings>()
            .AddHostedService(provider => provider.GetRequiredService<StaleStandings>())
            .AddSingleton<ImportStore>()
            .AddSingleton<StagedRows>()
            .AddSingleton<AbsentCases>()
            .AddSingleton<AbsentJourneys>()
            .AddSingleton<DemoOrReal>()
            .AddSingleton<ApplyImport>()
            .AddSingleton<ImportReports>()
            .AddSingleton<UndoImport>()
            .AddHostedService<ResumeImports>()
            .AddSingleton<UnallocatedList>()
            .AddSingleton<UnmatchedNames>()
            .AddSingleton<MissingList>();
        return builder;
    }

    public static void MapIntake(this IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<ReferralsGrpc>();
        routes.MapGrpcService<AllocationsGrpc>();
        routes.MapGrpcService<MissingGrpc>();
        routes.MapGrpcService<NamesGrpc>();
        routes.MapGrpcService<ImportsGrpc>();
    }
}
