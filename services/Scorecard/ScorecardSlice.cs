using Scorecard.Births;
using Scorecard.Catalogues;
using Scorecard.Figures;
using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Packs.Formats;
using Scorecard.Publishing;
using Scorecard.Quality;
using Scorecard.Records.Hosting;
using Scorecard.Records.Log;
using Scorecard.Register;
using Scorecard.Reported;
using Scorecard.Weekly;

namespace Scorecard;

public static class ScorecardSlice
{
    public static IHostApplicationBuilder AddScorecard(this IHostApplicationBuilder builder)
    {
        builder.AddRecordLog<NothingBeside, ScorecardModel>(ScorecardModel.Name, typeof(ScorecardSlice).Assembly)
            .UndoesImports()
            .Follows<IntakeProjection>()
            .Follows<BirthProjection>()
            .Follows<RegisterProjection>()
            .KnowsPeople(told: false);
        builder.Services
            .AddSingleton<BulkDoor>(provider => new BulkDoor<NothingBeside>(
                provider.GetRequiredService<RecordDoor<NothingBeside>>(), ScorecardBulk.Kinds, ScorecardBulk.Command))
            .AddSingleton(MeasureCatalogue.Load(builder.Configuration))
            .AddSingleton<Ground>()
            .AddSingleton<FigureBook>()
            .AddSingleton<FigureReader>()
            .AddSingleton<WrittenSoFar>()
            .AddSingleton(QualityCatalogue.Load(builder.Configuration))
            .AddSingleton<QualityReader>()
            .AddSingleton(provider => WeeklyCatalogue.Load(provider.GetRequiredService<MeasureCatalogue>(), builder.Configuration))
            .AddSingleton<WeeklyReader>()
            .AddSingleton<CatalogueShelf>()
            .AddSingleton<PdfPack>()
            .AddSingleton<PackPrinter>()
            .AddSingleton<PackReader>();
        return builder.AddPublishing();
    }

    public static void MapScorecard(this IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<PacksGrpc>();
        routes.MapGrpcService<ReportedGrpc>();
        routes.MapGrpcService<FiguresGrpc>();
        routes.MapGrpcService<QualityGrpc>();
        routes.MapGrpcService<WeeklyGrpc>();
        routes.MapPublishing();
    }
}
