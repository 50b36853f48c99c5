using System.Collections.Concurrent;
using Dashboard.Daily;

namespace Dashboard.Live;

/// <summary>One board, drawn: the fragments everybody shares, and those that depend on what a viewer chose to see.</summary>
sealed class Sheet(Board board, long version, IReadOnlyDictionary<string, Fragment> shared, long teamsChanged, long listChanged, Sheets sheets)
{
    readonly ConcurrentDictionary<DailyView, Lazy<Task<Fragment>>> tables = new();
    readonly ConcurrentDictionary<DailyView, Lazy<Task<Fragment>>> lists = new();

    public Board Board => board;
    public long Version => version;
    public long TeamsChanged => teamsChanged;
    public long ListChanged => listChanged;
    public IReadOnlyDictionary<string, Fragment> Shared => shared;

    /// <summary>What reads differently to this viewer since a version.</summary>
    public async Task<IReadOnlyList<Fragment>> Since(long seen, DailyView view)
    {
        var changed = shared.Values.Where(fragment => fragment.Changed > seen).ToList();
        if (teamsChanged > seen) changed.Add(await Once(tables, view, sheets.TeamTable));
        if (listChanged > seen) changed.Add(await Once(lists, view, sheets.UnallocatedList));
        return changed;
    }

    Task<Fragment> Once(ConcurrentDictionary<DailyView, Lazy<Task<Fragment>>> drawn, DailyView view, Func<Sheet, DailyView, Task<Fragment>> draw) =>
        drawn.GetOrAdd(view, chosen => new(() => draw(this, chosen))).Value;
}
