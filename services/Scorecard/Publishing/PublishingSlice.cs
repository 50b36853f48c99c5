namespace Scorecard.Publishing;

static class PublishingSlice
{
    public static IHostApplicationBuilder AddPublishing(this IHostApplicationBuilder builder)
    {
        builder.Services
            .Configure<PublishingOptions>(builder.Configuration.GetSection("Publishing"))
            .AddSingleton<DraftReader>()
            .AddSingleton<PackDesk>()
            .AddSingleton<PublishedReader>()
            .AddSingleton<DifferenceReader>();
        return builder;
    }

    public static void MapPublishing(this IEndpointRouteBuilder routes) => routes.MapGrpcService<PublicationsGrpc>();
}
