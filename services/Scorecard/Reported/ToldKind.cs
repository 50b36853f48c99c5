using Scorecard.Protos.Records.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Scorecard.Reported;

/// <summary>A kind of told fact: how a message becomes a fact, and how a fact is kept.</summary>
abstract class ToldKind(Body body, string name)
{
    public Body Body => body;

    public string Name => name;

    public abstract IToldFact Tell(Record record, FieldReader fields);

    public abstract IToldFact Read(string json);

    public abstract RecordWrite Write(Record record, FieldReader fields);

    /// <summary>As the bulk door takes it.</summary>
    public abstract Record Message(IToldFact fact);
}

sealed class ToldKind<T>(Body body, RecordKind<T> kind, Func<Record, FieldReader, T> tell, Func<T, Record> message) : ToldKind(body, kind.Name)
    where T : class, IToldFact
{
    public override IToldFact Tell(Record record, FieldReader fields) => tell(record, fields);

    public override IToldFact Read(string json) => kind.Read(json);

    public override Record Message(IToldFact fact) => message((T)fact);

    public override RecordWrite Write(Record record, FieldReader fields)
    {
        var told = tell(record, fields);
        // Only someone who looked at a record, or found none, says which version they expect.
        long? expected = record.HasExpectedVersion ? record.ExpectedVersion : null;
        var write = record.Withdrawn ? kind.Withdraw(told.Id, expected) : kind.Write(told.Id, told, expected);
        return write with { Source = fields.Text(record.Source, "source") ?? (expected is null ? null : Sources.Person) };
    }
}
