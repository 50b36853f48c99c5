using Dashboard.Live;
using Dashboard.Sources;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Quality.V1;

namespace Dashboard.Quality;

static class QualitySlice
{
    public const string Path = "/data-quality";

    // As many as a person reads; a spreadsheet takes them all.
    const int PageSize = 30;

    public static void MapQuality(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, Show);
        pages.MapGet(Path + ".csv", SendRecords);
        pages.MapGet(Path + "/rules.csv", SendRules);
    }

    static async Task<RazorComponentResult<QualityPage>> Show(
        DataQuality.DataQualityClient quality, NewestBoard newest, TimeProvider time, string? team, string? rule, string? page, CancellationToken gone)
    {
        var chosen = new QualityChoice(team ?? "", rule ?? "");
        var asked = chosen.Request(PageSize);
        asked.PageToken = page ?? "";
        var records = quality.ListFaultyRecordsAsync(asked, deadline: time.Patiently(), cancellationToken: gone).ResponseAsync;
        var trend = quality.GetTrendAsync(chosen.Trend(), deadline: time.Patiently(), cancellationToken: gone).ResponseAsync;
        await Task.WhenAll(records, trend);
        var teams = newest.Now.Board.Teams?.Teams.Where(row => row.Team.Length > 0).Select(row => (row.Team, Daily.RowName.Of(row))) ?? [];
        return new(new { Chosen = chosen, Told = await records, Trend = new RuleTrend((await trend).Counts), Teams = teams.ToList() });
    }

    static async Task<IResult> SendRecords(DataQuality.DataQualityClient quality, TimeProvider time, string? team, string? rule, CancellationToken gone)
    {
        var asked = new QualityChoice(team ?? "", rule ?? "").Request(1_000);
        var records = new List<FaultyRecord>();
        ListFaultyRecordsResponse told;
        do
        {
            told = await quality.ListFaultyRecordsAsync(asked, deadline: time.Patiently(), cancellationToken: gone);
            records.AddRange(told.Records);
            asked.PageToken = told.NextPageToken;
        }
        while (asked.PageToken.Length > 0);
        return TypedResults.File(QualityCsv.Of(records), "text/csv; charset=utf-8", $"data-quality-{told.AsAt}.csv");
    }

    static async Task<IResult> SendRules(DataQuality.DataQualityClient quality, TimeProvider time, string? team, CancellationToken gone)
    {
        var chosen = new QualityChoice(team ?? "", "");
        var told = quality.ListFaultyRecordsAsync(chosen.Request(1), deadline: time.Patiently(), cancellationToken: gone).ResponseAsync;
        var trend = quality.GetTrendAsync(chosen.Trend(), deadline: time.Patiently(), cancellationToken: gone).ResponseAsync;
        await Task.WhenAll(told, trend);
        return TypedResults.File(QualityCsv.Of(await told, new((await trend).Counts)), "text/csv; charset=utf-8", $"data-quality-rules-{(await told).AsAt}.csv");
    }
}
