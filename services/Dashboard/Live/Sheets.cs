using Dashboard.Daily;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Live;

/// <summary>Draws each change once for all viewers, and only when one of them looks.</summary>
sealed class Sheets(NewestBoard newest, IServiceProvider services, ILoggerFactory log) : IDisposable
{
    readonly SemaphoreSlim drawing = new(1);
    Sheet? last;

    public async Task<Sheet> Newest(CancellationToken cancel)
    {
        await drawing.WaitAsync(cancel);
        try
        {
            var (board, version) = newest.Now;
            if (last?.Version != version) last = await Draw(board, version, last);
            return last;
        }
        finally
        {
            drawing.Release();
        }
    }

    public void Dispose() => drawing.Dispose();

    public Task<Fragment> TeamTable(Sheet sheet, DailyView view) => One<TeamTable>("teams-table", sheet.TeamsChanged, new()
    {
        ["Rows"] = sheet.Board.Teams,
        ["View"] = view,
        ["LimitDays"] = sheet.Board.LimitDays,
    });

    public Task<Fragment> UnallocatedList(Sheet sheet, DailyView view) => One<UnallocatedList>("unallocated-list", sheet.ListChanged, new()
    {
        ["Told"] = sheet.Board.Unallocated,
        ["View"] = view,
        ["LimitDays"] = sheet.Board.LimitDays,
    });

    async Task<Fragment> One<T>(string target, long changed, Dictionary<string, object?> parameters) where T : Microsoft.AspNetCore.Components.IComponent
    {
        await using var draw = new Drawing(services, log);
        return new(target, await draw.Of<T>(parameters), changed);
    }

    async Task<Sheet> Draw(Board board, long version, Sheet? before)
    {
        await using var draw = new Drawing(services, log);
        var shared = new Dictionary<string, Fragment>();

        await Add("state", draw.Of<StateLines>(new() { ["Board"] = board }));
        await Add("tiles", draw.Of<Tiles>(new() { ["Board"] = board }));
        if (Unlike(board.Unallocated, before?.Board.Unallocated)) await Add("alerts", draw.Of<Alerts>(new() { ["Told"] = board.Unallocated }));
        else Keep("alerts");
        if (Unlike(board.Missing, before?.Board.Missing)) await Add("missing", draw.Of<MissingChildren>(new() { ["Told"] = board.Missing }));
        else Keep("missing");
        if (Unlike(board.Agency, before?.Board.Agency)) await Add("agency", draw.Of<AgencyTable>(new() { ["Told"] = board.Agency }));
        else Keep("agency");
        foreach (var row in board.Teams?.All ?? [])
            await AddRow(row, board.LimitDays);

        var sameTeams = before is not null && board.LimitDays == before.Board.LimitDays && (board.Teams?.SameTeamsAs(before.Board.Teams) ?? before.Board.Teams is null);
        var sameList = before is not null && !Unlike(board.Unallocated, before.Board.Unallocated) && board.LimitDays == before.Board.LimitDays;
        return new(board, version, shared, sameTeams ? before!.TeamsChanged : version, sameList ? before!.ListChanged : version, this);

        async Task Add(string target, Task<string> drawn)
        {
            var html = await drawn;
            shared[target] = before?.Shared.GetValueOrDefault(target) is { } same && same.Html == html ? same : new(target, html, version);
        }

        void Keep(string target) => shared[target] = before!.Shared[target];

        async Task AddRow(CaseloadRow row, int limit)
        {
            var id = RowId.Of(row);
            var old = before?.Board.Teams?.Find(id);
            shared[id] = row.Equals(old) && limit == before!.Board.LimitDays
                ? before.Shared[id]
                : new(id, await draw.Of<TeamRow>(new() { ["Row"] = row, ["LimitDays"] = limit, ["Moved"] = Moved(old) }), version, Whole: true);
        }

        // Two names for one animation: a row that changes twice must start it again.
        string? Moved(CaseloadRow? old) => old is null ? null : version % 2 == 0 ? "app-moved-even" : "app-moved-odd";
    }

    static bool Unlike(object? now, object? before) => before is null || !before.Equals(now);
}
