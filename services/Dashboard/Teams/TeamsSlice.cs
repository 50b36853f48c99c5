using Dashboard.Daily;
using Dashboard.Live;
using Dashboard.Months;
using Dashboard.Patterns;
using Dashboard.Sources;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Workers.V1;

namespace Dashboard.Teams;

static class TeamsSlice
{
    // Long enough for the first answer after a start, short enough for a person who waits.
    static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(2);

    public static string Address(string team) => "/teams/" + Uri.EscapeDataString(team);

    public static void MapTeams(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/teams", List);
        pages.MapGet("/teams/{team}", Show);
    }

    static async Task<RazorComponentResult<TeamsPage>> List(NewestBoard newest, TimeProvider time, string? sort, string? order, CancellationToken gone)
    {
        await newest.When(board => board.Reading is not null, FirstAnswer, time, gone);
        return new(new { newest.Now.Board, Sort = TeamSort.Of(sort, order) });
    }

    static async Task<IResult> Show(
        ListFeed lists, NewestBoard newest, MonthReader reader, Workers.WorkersClient workers, TimeProvider time, string team, CancellationToken gone)
    {
        await lists.Freshen(gone);
        await newest.When(board => board.Reading is not null, FirstAnswer, time, gone);
        var board = newest.Now.Board;
        if (board.Teams?.Teams.FirstOrDefault(row => row.Team == team) is not { } row) return new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
        var told = workers.ListTeamWorkersAsync(new() { Team = team }, deadline: time.Soon(), cancellationToken: gone).ResponseAsync;
        var months = reader.Read(TeamMeasures.Ids, gone);
        await Task.WhenAll(told, months);
        return new RazorComponentResult<TeamPage>(new { Row = row, Board = board, Told = await told, Months = await months });
    }
}
