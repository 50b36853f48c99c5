using Dashboard.Live;
using Dashboard.Patterns;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Weekly;

static class WeeklySlice
{
    const string Csv = "text/csv; charset=utf-8";

    public static IServiceCollection AddWeekly(this IServiceCollection services) => services.AddScoped<WeekReader>();

    public static void MapWeekly(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/weekly", Newest);
        pages.MapGet("/weekly/{week}", Show);
        pages.MapGet("/weekly/{week}/counts.csv", SendCounts);
        pages.MapGet("/weekly/{week}/due.csv", SendDue);
    }

    static async Task<IResult> Newest(WeekReader reader, HttpContext asked, CancellationToken gone) =>
        TypedResults.LocalRedirect($"/weekly/{(await reader.Week("", gone)).Week.Id}{asked.Request.QueryString}");

    static async Task<IResult> Show(WeekReader reader, string week, string? part, CancellationToken gone) =>
        await reader.View(week, part ?? "", gone) is { } view ? new RazorComponentResult<WeeklyPage>(new { View = view }) : NoSuchPart();

    static async Task<IResult> SendCounts(WeekReader reader, NewestBoard newest, string week, CancellationToken gone)
    {
        var told = await reader.Week(week, gone);
        return TypedResults.File(WeekCsv.Counts(told, WeekPart.All(told, newest.Now.Board.Teams)), Csv, $"weekly-{told.Week.Id}-counts.csv");
    }

    static async Task<IResult> SendDue(WeekReader reader, NewestBoard newest, string week, string? part, CancellationToken gone)
    {
        var told = await reader.Week(week, gone);
        if (WeekPart.All(told, newest.Now.Board.Teams).FirstOrDefault(each => each.Key == (part ?? "")) is not { } chosen) return NoSuchPart();
        return TypedResults.File(WeekCsv.Due(told.Week.Id, await reader.Due(told.Week.Id, chosen, gone)), Csv, $"weekly-{told.Week.Id}-due.csv");
    }

    static RazorComponentResult<NotFoundPage> NoSuchPart() => new() { StatusCode = StatusCodes.Status404NotFound };
}
