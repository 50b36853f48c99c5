using Dashboard.Patterns;
using Dashboard.Sources;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Publications.V1;

namespace Dashboard.Packs;

static class PacksSlice
{
    public static IServiceCollection AddPacks(this IServiceCollection services) => services.AddSingleton<PackPrints>().AddSingleton<PackShelf>();

    public static void MapPacks(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/packs", List);
        pages.MapGet("/packs/{catalogue}", ListPeriods);
        pages.MapGet("/packs/{catalogue}/{period}", Show);
        pages.MapGet("/packs/{catalogue}/{period}/versions", ListVersions);
        pages.MapGet("/packs/{catalogue}/{period}/differences", ListDifferences);
        pages.MapGet("/packs/{catalogue}/{period}/download/{format}", Download.Send);
        pages.MapSignOff();
        pages.MapPublish();
        pages.MapCommentary();
        pages.MapActions();
    }

    static async Task<IResult> List(HttpRequest request, PackShelf shelf, string? catalogue, string? period, CancellationToken gone) =>
        catalogue is { Length: > 0 } && period is { Length: > 0 }
            ? TypedResults.LocalRedirect(new PackView(catalogue, PackPeriod.Of(period.Trim())).Path)
            : new RazorComponentResult<PacksPage>(new { Shelf = await shelf.Read(gone), Sort = Sort.Of(request.Query, "pack") });

    static async Task<IResult> ListPeriods(PackShelf shelf, Publications.PublicationsClient publications, TimeProvider time, string catalogue, string? period, CancellationToken gone)
    {
        if (period is { Length: > 0 }) return TypedResults.LocalRedirect(new PackView(catalogue, PackPeriod.Of(period.Trim())).Path);
        var shelved = await shelf.Find(catalogue, gone);
        if (shelved is null) return new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
        var periods = await Task.WhenAll(PeriodStanding.Shown(shelved).Select(async shown => new PeriodStanding(shown, await Standing(publications, new(catalogue, shown), time, gone))));
        return new RazorComponentResult<PeriodsPage>(new { Shelved = shelved, Periods = (IReadOnlyList<PeriodStanding>)periods });
    }

    static async Task<ListVersionsResponse?> Standing(Publications.PublicationsClient publications, PackView view, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            return await publications.ListVersionsAsync(new() { Pack = view.Id }, deadline: time.Soon(), cancellationToken: cancel);
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.NotFound or StatusCode.InvalidArgument)
        {
            return null;
        }
    }

    static async Task<RazorComponentResult<PackPage>> Show(
        HttpRequest request, PackPrints prints, Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, CancellationToken gone)
    {
        var view = PackView.Of(catalogue, period, request.Query);
        var standing = Standing(publications, view, time, gone);
        var outline = PackOutline.Of(await prints.Read(view, gone));
        return new(new { View = view, Outline = outline, Standing = await standing, Done = request.Query["done"].ToString() });
    }

    static async Task<RazorComponentResult<VersionsPage>> ListVersions(
        Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        return new(new { View = view, Told = await publications.ListVersionsAsync(new() { Pack = view.Id }, deadline: time.Soon(), cancellationToken: gone) });
    }

    static async Task<RazorComponentResult<DifferencesPage>> ListDifferences(
        Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, int from, int? to, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        var told = await publications.GetDifferencesAsync(new() { Pack = view.Id, From = from, To = to ?? 0 }, deadline: time.Patiently(), cancellationToken: gone);
        return new(new { View = view, From = from, To = to ?? 0, Told = told });
    }
}
