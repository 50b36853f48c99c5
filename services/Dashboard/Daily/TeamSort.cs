using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Daily;

/// <summary>The order of the team table, as the address says it. The rows without a team and of the authority stay last.</summary>
public sealed record TeamSort(string Key, bool Descending)
{
    public const string Team = "team";
    public const string Area = "area";
    public static readonly TeamSort Default = new(Team, Descending: false);

    public static TeamSort Of(string? key, string? order) =>
        key is Team or Area || TeamColumn.Figures.Any(column => column.Key == key) ? new(key!, order == "desc") : Default;

    public string AriaSort(string key) => key != Key ? "none" : Descending ? "descending" : "ascending";

    /// <summary>What choosing this column's heading gives: the other way round, or first the most of what is counted.</summary>
    public TeamSort Choosing(string key) => key == Key ? this with { Descending = !Descending } : new(key, key is not (Team or Area));

    public string Order => Descending ? "desc" : "asc";

    public IReadOnlyList<CaseloadRow> Rows(TeamRows rows)
    {
        var column = TeamColumn.Figures.FirstOrDefault(column => column.Key == Key);
        var named = rows.Teams.OrderBy(RowName.Of, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.Team, StringComparer.Ordinal);
        var sorted = column is null ? ByText(named) : ByFigure(named, column.Order);
        return [.. sorted, .. rows.WithoutTeam is { } none ? [none] : Array.Empty<CaseloadRow>()];
    }

    IEnumerable<CaseloadRow> ByText(IEnumerable<CaseloadRow> named) => (Key, Descending) switch
    {
        (Area, false) => named.OrderBy(row => row.Area.Length == 0).ThenBy(row => row.Area, StringComparer.CurrentCultureIgnoreCase),
        (Area, true) => named.OrderBy(row => row.Area.Length == 0).ThenByDescending(row => row.Area, StringComparer.CurrentCultureIgnoreCase),
        (_, true) => named.Reverse(),
        _ => named,
    };

    // A team without the figure comes last whichever way round.
    IEnumerable<CaseloadRow> ByFigure(IEnumerable<CaseloadRow> named, Func<CaseloadRow, int?> order)
    {
        var known = named.OrderBy(row => order(row) is null);
        return Descending ? known.ThenByDescending(order) : known.ThenBy(order);
    }
}
