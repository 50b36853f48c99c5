using Scorecard.Protos.Records.V1;
using Scorecard.Records.Log;
using Workforce.Register;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Workforce;

/// <summary>The kinds that Workforce takes in bulk.</summary>
sealed class WorkforceBulk
{
    public static readonly IReadOnlySet<Body> Kinds = new HashSet<Body> { Body.Team, Body.Worker };

    public static Command<RegisterRules> Command(Record record)
    {
        long? expected = record.HasExpectedVersion ? record.ExpectedVersion : null;
        return record.BodyCase == Body.Team
            ? Told(record.Team.Team_, TellTeam.Decide(record.Team, record.Withdrawn, expected))
            : Told(record.Worker.WorkerId, TellWorker.Decide(record.Worker, record.Withdrawn, expected));
    }

    static Command<RegisterRules> Told(string id, Decision decision) => new(id, (_, _) => decision);
}
