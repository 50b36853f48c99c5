using Scorecard.Populations;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Scorecard;

/// <summary>The kinds that Scorecard takes in bulk.</summary>
static class ScorecardBulk
{
    public static readonly IReadOnlySet<Body> Kinds = new HashSet<Body> { Body.Population };

    public static Command<NothingBeside> Command(Record record)
    {
        var fields = new FieldReader();
        var told = TellPopulation.Read(record.Population, fields);
        long? expected = record.HasExpectedVersion ? record.ExpectedVersion : null;
        return new(told.Id, (_, _) => fields.Ok ? TellPopulation.Decide(told, record.Withdrawn, expected) : Decision.Refuse(fields.Violations));
    }
}
