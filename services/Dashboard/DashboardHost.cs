using Dashboard.Accessibility;
using Dashboard.Audit;
using Dashboard.Catalogues;
using Dashboard.Daily;
using Dashboard.Help;
using Dashboard.Imports;
using Dashboard.Indicators;
using Dashboard.Live;
using Dashboard.Months;
using Dashboard.Packs;
using Dashboard.Patterns;
using Dashboard.People;
using Dashboard.Quality;
using Dashboard.SignIn;
using Dashboard.Sources;
using Dashboard.Teams;
using Dashboard.Weekly;
using Dashboard.WhatsNew;
using Dashboard.Workforce;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard;

/// <summary>The web pages as part of any host: on their own, or beside the services in one process.</summary>
public static class DashboardHost
{
    public static TBuilder AddDashboard<TBuilder>(this TBuilder builder) where TBuilder : IHostApplicationBuilder
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddRazorComponents();
        Compression.Add(builder.Services);
        builder.Services.AddSingleton<IStartupFilter, ErrorPages>();
        // It would say of every form that nobody may store the page: nobody may store any (PageHeaders).
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Services.AddSources().AddSignIn().AddLive().AddPacks().AddWeekly().AddAudit().AddScoped<MonthReader>();
        return builder;
    }

    /// <summary>Maps the pages. In a shared host, on a group that requires the pages' own port.</summary>
    public static IEndpointRouteBuilder MapDashboard(this IEndpointRouteBuilder routes)
    {
        routes.MapFiles();
        var pages = routes.MapBehindDoor();
        pages.MapDaily();
        pages.MapLive();
        pages.MapSignOut();
        pages.MapPacks();
        pages.MapIndicators();
        pages.MapTeams();
        pages.MapWorkforce();
        pages.MapSupervision();
        pages.MapNames();
        pages.MapWeekly();
        pages.MapQuality();
        pages.MapImports();
        pages.MapCatalogues();
        pages.MapPeople();
        pages.MapAudit();
        pages.MapGet("/help", () => new RazorComponentResult<HelpPage>());
        pages.MapGet("/words", () => TypedResults.LocalRedirect("/help#words", permanent: true));
        pages.MapGet("/whats-new", () => new RazorComponentResult<WhatsNewPage>());
        pages.MapGet("/accessibility", () => new RazorComponentResult<AccessibilityPage>());
        pages.Map("/{**path}", () => new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound });
        return routes;
    }
}
