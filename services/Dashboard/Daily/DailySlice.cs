using Dashboard.Live;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Daily;

static class DailySlice
{
    // Long enough for the first answer after a start, short enough for a person who waits.
    static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(2);

    public static void MapDaily(this IEndpointRouteBuilder pages) => pages.MapGet("/", Show);

    static async Task<RazorComponentResult<DailyPage>> Show(
        ListFeed lists, NewestBoard newest, Sheets sheets, TimeProvider time,
        string? sort, string? order, string? reasons, string? show, CancellationToken gone)
    {
        await lists.Freshen(gone);
        await newest.When(board => board.Reading is not null, FirstAnswer, time, gone);
        var sheet = await sheets.Newest(gone);
        return new(new { sheet.Board, View = DailyView.Of(sort, order, reasons, show), Seen = LiveStream.Mark(sheet.Version) });
    }
}
