using Scorecard.Protos.Records.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.Reported;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Scorecard;

/// <summary>The kinds that Scorecard takes in bulk.</summary>
static class ScorecardBulk
{
    public static readonly IReadOnlySet<Body> Kinds = ToldKinds.All.Select(kind => kind.Body).ToHashSet();

    public static Command<NothingBeside> Command(Record record)
    {
        var fields = new FieldReader();
        var write = ToldKinds.Of(record.BodyCase).Write(record, fields);
        // What breaks a rule is not looked up: it may be text that no database takes.
        return fields.Ok ? new(write.Id, (_, _) => Decision.Accept(write)) : new("", (_, _) => Decision.Refuse(fields.Violations));
    }
}
