namespace EndToEnd.Tests.Oracle;

/// <summary>All that an authority was told, and the single changes since.</summary>
sealed class Authority
{
    readonly Dictionary<string, List<Lead>> leads = [];
    readonly Dictionary<string, List<Episode>> episodes = [];

    public required IReadOnlyList<Team> Teams { get; init; }

    public required IReadOnlyList<Worker> Workers { get; init; }

    public Dictionary<string, List<Spell>> Cases { get; } = [];

    public Dictionary<string, DateOnly> Births { get; } = [];

    public IReadOnlyDictionary<string, List<Episode>> Episodes => episodes;

    public List<Lead> LeadsOf(string child) => Of(leads, child);

    public List<Episode> EpisodesOf(string child) => Of(episodes, child);

    public Spell? OpenOn(string child, DateOnly day) =>
        Cases.GetValueOrDefault(child)?.SingleOrDefault(spell => spell.From <= day && (spell.To is null || spell.To > day));

    /// <summary>Who leads the case at close of the day; what ended on the day no longer does.</summary>
    public Lead? LeadOn(string child, DateOnly day) =>
        LeadsOf(child).SingleOrDefault(lead => lead.From <= day && (lead.To is null || lead.To > day));

    /// <summary>From the 18th birthday on nobody is a missing child; for one born on 29 February it is 1 March.</summary>
    public DateOnly? EighteenOn(string child) =>
        !Births.TryGetValue(child, out var born) ? null : born is { Month: 2, Day: 29 } ? new DateOnly(born.Year + 18, 3, 1) : born.AddYears(18);

    public Team? FindTeam(string words) =>
        words.Length == 0 ? null : Teams.FirstOrDefault(team => Same(team.Code, words)) ?? Teams.FirstOrDefault(team => Same(team.Name, words));

    public IReadOnlyList<Worker> FindWorkers(string words) =>
        Workers.FirstOrDefault(worker => Same(worker.Id, words)) is { } byId
            ? [byId]
            : [.. Workers.Where(worker => Same(worker.Name, words) || worker.Aliases.Any(alias => Same(alias, words)))];

    public void Allocate(string child, string worker, string team, DateOnly from)
    {
        EndAllocation(child, from);
        LeadsOf(child).Add(new(team, worker, from, null));
    }

    public void EndAllocation(string child, DateOnly to)
    {
        if (LeadsOf(child).FindIndex(lead => lead.To is null) is >= 0 and var at) LeadsOf(child)[at] = LeadsOf(child)[at] with { To = to };
    }

    public void ReportMissing(string child, string setting, string kind, DateTimeOffset since) => EpisodesOf(child).Add(new(setting, kind, since, null));

    public void RecordReturn(string child, string setting, DateTimeOffset at)
    {
        var open = EpisodesOf(child).FindIndex(episode => episode.Setting == setting && episode.Returned is null);
        EpisodesOf(child)[open] = EpisodesOf(child)[open] with { Returned = at };
    }

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    static List<T> Of<T>(Dictionary<string, List<T>> lists, string child) => lists.TryGetValue(child, out var list) ? list : lists[child] = [];
}
