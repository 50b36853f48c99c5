using Dashboard.Months;
using Dashboard.Patterns;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Workforce;

static class WorkforceSlice
{
    public static void MapWorkforce(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/workforce", Show);
        pages.MapGet("/workforce.csv", SendCsv);
    }

    static async Task<IResult> Show(MonthReader reader, string? area, CancellationToken gone)
    {
        var months = await reader.Read(WorkforceMeasures.Ids, gone);
        return string.IsNullOrEmpty(area) || months.Areas.Contains(area)
            ? new RazorComponentResult<WorkforcePage>(new { Months = months, Area = area ?? "" })
            : new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
    }

    static async Task<IResult> SendCsv(MonthReader reader, CancellationToken gone)
    {
        var months = await reader.Read(WorkforceMeasures.Ids, gone);
        var csv = MonthCsv.Of(months, WorkforceMeasures.All, [Part.Authority, .. months.Areas.Select(Part.Area)]);
        return TypedResults.File(csv, "text/csv; charset=utf-8", $"workforce-{months.Now.AsAt}.csv");
    }
}
