using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Workforce.Register;

/// <summary>A name was matched to this worker in error.</summary>
sealed record UnmatchName(string WorkerId, string Name, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords known)
    {
        if (known.Find(WorkforceKinds.Worker, WorkerId) is not { } worker) return Decision.Refuse(RuleBook.UnknownWorker.For("worker_id"));
        var left = (worker.MatchedNames ?? []).Where(name => !string.Equals(name, Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (left.Count == (worker.MatchedNames?.Count ?? 0)) return Decision.Refuse(RuleBook.NotMatched.For("name"));
        return Decision.Accept(WorkforceKinds.Worker.Write(WorkerId, worker with { MatchedNames = left.Count == 0 ? null : left }, ExpectedVersion));
    }
}
