using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Register;

namespace Intake.Register;

/// <summary>Intake's copy of the register, looked up by what files and people call a worker or a team.</summary>
sealed class WorkerRegister
{
    readonly ILookup<string, WorkerChanged> byId;
    readonly ILookup<string, WorkerChanged> byName;
    readonly Dictionary<string, TeamChanged> teams = new(StringComparer.Ordinal);

    public WorkerRegister(IReadOnlyCollection<WorkerChanged> workers, IReadOnlyCollection<TeamChanged> teams, int longAbsenceDays)
    {
        LongAbsenceDays = longAbsenceDays;
        byId = workers.ToLookup(worker => PersonName.Key(worker.WorkerId), StringComparer.Ordinal);
        byName = workers
            .SelectMany(worker => worker.Aliases.Append(worker.DisplayName).Select(PersonName.Key).Distinct().Select(key => (key, worker)))
            .ToLookup(pair => pair.key, pair => pair.worker, StringComparer.Ordinal);
        foreach (var team in teams.OrderBy(team => team.Team, StringComparer.Ordinal)) this.teams.TryAdd(PersonName.Key(team.Name), team);
        foreach (var team in teams) this.teams[PersonName.Key(team.Team)] = team;
    }

    public static WorkerRegister Empty { get; } = new([], [], 28);

    /// <summary>An absence of at least this many days, or without an end, is long.</summary>
    public int LongAbsenceDays { get; }

    public bool HasTeams => teams.Count > 0;

    /// <summary>The team's code. Without a register of teams, what is told is the team.</summary>
    public string? TeamCode(string? told) => string.IsNullOrWhiteSpace(told) ? null : HasTeams ? Team(told)?.Team : told.Trim();

    /// <summary>Whether two ways of naming a holder mean the same worker in the same team.</summary>
    public bool SameHolder((string? Worker, string? Team) one, (string? Worker, string? Team) other) => Known(one) == Known(other);

    public TeamChanged? Team(string? told) => teams.GetValueOrDefault(PersonName.Key(told));

    /// <summary>The worker that an id, name or alias means; where two share a name, the one whose home team it is.</summary>
    public WorkerMatch Match(string told, string? teamCode)
    {
        var key = PersonName.Key(told);
        // Two ids may differ in their case only: the exact one decides.
        var ids = byId[key].ToList();
        if (ids.Count > 1) ids = [.. ids.Where(worker => worker.WorkerId == told.Trim())];
        if (ids is [var worker]) return new(worker, null);
        var named = byName[key].ToList();
        if (named.Count > 1) named = [.. named.Where(candidate => teamCode is not null && TeamCode(candidate.Team) == teamCode)];
        return named switch
        {
            [var only] => new(only, null),
            [] when !byName.Contains(key) && !byId.Contains(key) => new(null, NameOnlyReason.NotOnRegister),
            _ => new(null, NameOnlyReason.TwoMatches),
        };
    }

    (string Worker, string Team) Known((string? Worker, string? Team) told)
    {
        var team = TeamCode(told.Team);
        var worker = string.IsNullOrWhiteSpace(told.Worker) ? null : Match(told.Worker, team).Worker;
        return (worker?.WorkerId ?? PersonName.Key(told.Worker), team ?? PersonName.Key(told.Team));
    }
}

/// <summary>The worker, or why there is none.</summary>
sealed record WorkerMatch(WorkerChanged? Worker, NameOnlyReason? Why);
