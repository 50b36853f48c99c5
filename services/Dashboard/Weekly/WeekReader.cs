using Dashboard.Live;
using Dashboard.Sources;
using Grpc.Core;
using Scorecard.Protos.Weekly.V1;
using Scorecard.Protos.Workers.V1;
using WeeklyClient = Scorecard.Protos.Weekly.V1.Weekly.WeeklyClient;

namespace Dashboard.Weekly;

/// <summary>Asks for a week, and for the list of what is due in it.</summary>
sealed class WeekReader(WeeklyClient weekly, Workers.WorkersClient workers, NewestBoard newest, TimeProvider time)
{
    const int LargestPage = 1_000;

    /// <param name="week">Empty: that of the day that the data goes to.</param>
    public async Task<GetWeekResponse> Week(string week, CancellationToken gone) =>
        await weekly.GetWeekAsync(new() { Week = week }, deadline: time.Patiently(), cancellationToken: gone);

    /// <summary>Null where there is no such part.</summary>
    public async Task<WeekView?> View(string week, string part, CancellationToken gone)
    {
        var told = await Week(week, gone);
        var parts = WeekPart.All(told, newest.Now.Board.Teams);
        if (parts.FirstOrDefault(each => each.Key == part) is not { } chosen) return null;
        var due = IfAllowed(weekly.ListDueAsync(Request(told.Week.Id, chosen), deadline: time.Patiently(), cancellationToken: gone));
        var names = Names(chosen, gone);
        await Task.WhenAll(due, names);
        return new(told, parts, chosen, (await due).Things, (await due).NextPageToken == "", await names);
    }

    /// <summary>All of it, however long.</summary>
    public async Task<IReadOnlyList<DueThing>> Due(string week, WeekPart part, CancellationToken gone)
    {
        var (request, things) = (Request(week, part), new List<DueThing>());
        do
        {
            var page = await weekly.ListDueAsync(request, deadline: time.Patiently(), cancellationToken: gone);
            things.AddRange(page.Things);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken != "");
        return things;
    }

    // Those who hold a team's cases; who holds an authority's nobody tells at once.
    async Task<Dictionary<string, string>> Names(WeekPart part, CancellationToken gone)
    {
        if (!part.IsTeam || part.Value is null || newest.Now.Board.Teams?.Teams.Any(row => row.Team == part.Value) != true) return [];
        var told = await IfAllowed(workers.ListTeamWorkersAsync(new() { Team = part.Value }, deadline: time.Soon(), cancellationToken: gone));
        return told.Workers.ToDictionary(worker => worker.WorkerId, worker => worker.DisplayName);
    }

    // Who may see totals, and no children, is shown the totals.
    static async Task<T> IfAllowed<T>(AsyncUnaryCall<T> call) where T : new()
    {
        try
        {
            return await call;
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.PermissionDenied)
        {
            return new();
        }
    }

    static ListDueRequest Request(string week, WeekPart part)
    {
        var request = new ListDueRequest { Week = week, PageSize = LargestPage };
        if (part.IsTeam) request.Team = part.Value ?? "";
        else if (part.By == "area") request.Area = part.Value ?? "";
        return request;
    }
}
