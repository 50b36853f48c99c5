using Scorecard.Contracts.Register;

namespace Intake.Register;

/// <summary>Workers whose name, or an alias, is like one that nobody has. Pure.</summary>
sealed class SuggestedWorkers(IReadOnlyCollection<WorkerChanged> register)
{
    const int Most = 3;

    // "J Smith" and "John Smith" share 72 in a hundred, "Ann Day" and "Ann Lee" 50.
    const int LeastPercent = 60;

    readonly List<(WorkerChanged Worker, List<NameLikeness> Names)> workers =
        [.. register.Select(worker => (worker, worker.Aliases.Append(worker.DisplayName).Select(NameLikeness.Of).ToList()))];

    public IReadOnlyList<(WorkerChanged Worker, int Percent)> For(string name)
    {
        var told = NameLikeness.Of(name);
        return [.. workers
            .Select(known => (known.Worker, Percent: known.Names.Max(told.Percent)))
            .Where(found => found.Percent >= LeastPercent)
            .OrderByDescending(found => found.Percent)
            .ThenBy(found => found.Worker.WorkerId, StringComparer.Ordinal)
            .Take(Most)];
    }
}
