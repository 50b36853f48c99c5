using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Workforce.Register;

/// <summary>A name in files is this worker. It stays matched when the register is told again.</summary>
sealed record MatchName(string WorkerId, string Name, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords known)
    {
        if (known.Find(WorkforceKinds.Worker, WorkerId) is not { } worker) return Decision.Refuse(RuleBook.UnknownWorker.For("worker_id"));
        var matched = worker.MatchedNames ?? [];
        var names = worker.Aliases.Concat(matched).Append(worker.DisplayName);
        return Decision.Accept(WorkforceKinds.Worker.Write(
            WorkerId,
            names.Contains(Name, StringComparer.OrdinalIgnoreCase) ? worker : worker with { MatchedNames = [.. matched, Name] },
            ExpectedVersion));
    }
}
