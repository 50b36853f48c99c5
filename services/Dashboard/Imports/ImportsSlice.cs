using Dashboard.Patterns;
using Dashboard.Sources;
using Microsoft.AspNetCore.Http.HttpResults;
using ImportsClient = Scorecard.Protos.Imports.V1.Imports.ImportsClient;

namespace Dashboard.Imports;

static class ImportsSlice
{
    public static void MapImports(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/imports", List);
        pages.MapGet("/imports/{id}", Show);
    }

    static async Task<RazorComponentResult<ImportsPage>> List(HttpRequest request, ImportsClient imports, TimeProvider time, CancellationToken gone) =>
        new(new { Told = await imports.ListImportsAsync(new(), deadline: time.Soon(), cancellationToken: gone), Sort = Sort.Of(request.Query, "begun", descending: true) });

    static async Task<IResult> Show(ImportsClient imports, TimeProvider time, string id, CancellationToken gone)
    {
        var told = await imports.ListImportsAsync(new(), deadline: time.Soon(), cancellationToken: gone);
        return told.Imports.FirstOrDefault(import => import.ImportId == id) is { } import
            ? new RazorComponentResult<ImportPage>(new { Import = import })
            : new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
    }
}
