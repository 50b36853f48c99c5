using Scorecard.Contracts.Missing;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Missing;

sealed record RecordReturn(string ChildId, MissingSetting Setting, DateTimeOffset ReturnedAt, long? ExpectedVersion)
{
    public Decision Decide(SubjectRecords child)
    {
        var open = child.All(IntakeKinds.MissingEpisode).FirstOrDefault(pair => pair.Body.Setting == Setting && pair.Body.ReturnedAt is null);
        if (open.Body is null) return Decision.Refuse(RuleBook.NotMissing.For("child_id"));
        if (ReturnedAt < open.Body.StartedAt) return Decision.Refuse(RuleBook.EndBeforeStart.For("returned_at"));
        return Decision.Accept(IntakeKinds.MissingEpisode.Write(open.Record.Id, open.Body with { ReturnedAt = ReturnedAt }, ExpectedVersion));
    }
}
