using Scorecard.Records;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>Whether a person or another system told of something after an extract's day: they know better.</summary>
static class ToldSince
{
    /// <summary>Of the case, or of who holds it.</summary>
    public static bool Case(SubjectRecords child, DateOnly asOf) =>
        child.All(IntakeKinds.Allocation).Select(pair => pair.Record)
            .Append(child.Find(IntakeKinds.Case.Name, child.Subject))
            .OfType<StoredRecord>()
            .Any(record => Record(record, asOf));

    // What an undo put back carries the import that it undid: it was put back later, not told later.
    public static bool Record(StoredRecord record, DateOnly asOf) =>
        record is { Source: Sources.Person or Sources.Feed, ImportId: null }
        && London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(record.RecordedAt)) > asOf;
}
