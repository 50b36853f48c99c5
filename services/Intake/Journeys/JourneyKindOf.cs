using System.Reflection;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Journeys;

/// <param name="at">The day that tells one from another.</param>
sealed class JourneyKind<T>(string name, Func<T, DateOnly?> at) : JourneyKind(name) where T : class
{
    static readonly PropertyInfo Named = JourneyBody<T>.Properties[0];

    static readonly PropertyInfo? FromDay = typeof(T).GetProperty("From");

    static readonly PropertyInfo? ToDay = typeof(T).GetProperty("To");

    readonly RecordKind<T> kind = new(name, JourneyJson.Of<T>());

    public Func<T, object?> TypeOf { get; init; } = _ => null;

    /// <summary>Days that come in order, where both are told; the field is the later one's.</summary>
    public Func<T, IEnumerable<(DateOnly? Earlier, DateOnly? Later, string Field)>> Order { get; init; } = _ => [];

    /// <summary>The field that is missing while no day is told.</summary>
    public string? NeedsADay { get; init; }

    public Func<T, T, bool> Same { get; init; } = (_, _) => false;

    public override object Read(Record record, bool withdrawn, FieldReader fields, DateOnly latest, string within = "")
    {
        var message = Message(record);
        if (withdrawn)
        {
            if (OrdinalField is not null) fields.Check(Ordinal(record) > 0, RuleBook.Missing, $"{within}ordinal");
            return JourneyBody<T>.Read(message, fields, latest, within, property => property == Named);
        }
        var body = JourneyBody<T>.Read(message, fields, latest, within, _ => true);
        if (NeedsADay is { } field) fields.Check(at(body) is not null, RuleBook.Missing, within + field);
        foreach (var (earlier, later, name) in Order(body).Append((From(body), To(body), "to")))
        {
            fields.Check(!(later < earlier), RuleBook.EndBeforeStart, within + name);
        }
        return body;
    }

    public override string Owner(object body) => (string)Named.GetValue(body)!;

    public override IEnumerable<StoredJourney> Of(SubjectRecords subject) => subject.All(kind).Select(pair => new StoredJourney(pair.Record, pair.Body));

    public override RecordWrite Write(string id, object body, long? expectedVersion = null) => kind.Write(id, (T)body, expectedVersion);

    public override object Stored(string body) => kind.Read(body);

    public override RecordWrite Withdraw(string id, long? expectedVersion = null) => kind.Withdraw(id, expectedVersion);

    public override DateOnly? At(object body) => at((T)body);

    public override object? Type(object body) => TypeOf((T)body);

    public override bool SameDespite(object stored, object told) => Same((T)stored, (T)told);

    public override DateOnly? From(object body) => (DateOnly?)FromDay?.GetValue(body);

    public override DateOnly? To(object body) => (DateOnly?)ToDay?.GetValue(body);

    public override object WithTo(object body, DateOnly? to) => JourneyBody<T>.Copy((T)body, (property, value) => property == ToDay ? to : value);

    public override object WithFrom(object body, DateOnly from) => JourneyBody<T>.Copy((T)body, (property, value) => property == FromDay ? from : value);

    public override object Merged(object stored, object told) => JourneyBody<T>.Copy((T)told, (property, value) => value ?? property.GetValue(stored));
}
