using Google.Protobuf;
using Google.Protobuf.Reflection;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Journeys;

/// <summary>A kind of fact on a child's way, or an adopter's. Its name is the field of the message that tells it.</summary>
abstract class JourneyKind(string name)
{
    readonly FieldDescriptor told = Record.Descriptor.FindFieldByName(name);

    public string Name { get; } = name;

    public Record.BodyOneofCase Told => (Record.BodyOneofCase)told.FieldNumber;

    /// <summary>Only one holds at a time: an open one ends where the next begins.</summary>
    public bool OneAtATime { get; init; }

    // An adopter has no ordinal: there is one record of each.
    protected FieldDescriptor? OrdinalField => told.MessageType.FindFieldByName("ordinal");

    public IMessage Message(Record record) => (IMessage)told.Accessor.GetValue(record);

    public int Ordinal(Record record) => OrdinalField is { } field ? (int)field.Accessor.GetValue(Message(record)) : 0;

    /// <summary>Reads what was told and holds it to every rule that it can break by itself.</summary>
    /// <param name="withdrawn">Then the message need only name the record.</param>
    /// <param name="within">What stands before a field's name in a violation.</param>
    public abstract object Read(Record record, bool withdrawn, FieldReader fields, DateOnly latest, string within = "");

    /// <summary>The child, or the adopter.</summary>
    public abstract string Owner(object body);

    /// <summary>What is decided together: a child's records. An adopter is no child, so that no child's id can name one.</summary>
    public string Subject(object body) => OrdinalField is null ? $"adopter:{Owner(body)}" : Owner(body);

    public string Id(object body, int ordinal) => OrdinalField is null ? Owner(body) : JourneyId.Of(Owner(body), Name, ordinal);

    public int NextOrdinal(SubjectRecords subject, string owner) => OrdinalField is null ? 0 : JourneyId.Next(subject.EveryId(Name), owner, Name);

    public abstract IEnumerable<StoredJourney> Of(SubjectRecords subject);

    public abstract RecordWrite Write(string id, object body, long? expectedVersion = null);

    public abstract object Stored(string body);

    /// <summary>One text for one body, to put bodies in an order that is always the same.</summary>
    public string Text(object body) => Write("", body).Body;

    public abstract RecordWrite Withdraw(string id, long? expectedVersion = null);

    /// <summary>The day that tells one from another of its type: its start, where it has one. Null: not told.</summary>
    public abstract DateOnly? At(object body);

    /// <summary>Of which sort it is; a file tells the whole of one sort. Null where the kind has no sorts.</summary>
    public abstract object? Type(object body);

    /// <summary>Two tellings of one fact, although their days differ.</summary>
    public abstract bool SameDespite(object stored, object told);

    public abstract DateOnly? From(object body);

    public abstract DateOnly? To(object body);

    public abstract object WithTo(object body, DateOnly? to);

    public abstract object WithFrom(object body, DateOnly from);

    /// <summary>What is told, and what is stored where nothing is told.</summary>
    public abstract object Merged(object stored, object told);
}

sealed record StoredJourney(StoredRecord Record, object Body);
