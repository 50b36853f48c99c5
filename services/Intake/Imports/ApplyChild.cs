using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>What an import as of a day makes of one child. Pure; what it has to say aloud goes to the remarks.</summary>
sealed record ApplyChild(ChildRows Rows, DateOnly AsOf, ImportRemarks Remarks)
{
    public Decision Decide(SubjectRecords child)
    {
        if (ToldSince(child))
        {
            Remarks.NewerKnown(FirstRow(), RuleBook.NewerKnown.For("child_id"));
            return Decision.Accept();
        }
        var writes = new List<RecordWrite>();
        var known = child.Find(IntakeKinds.Case, Rows.ChildId);
        var told = CaseFromExtract.Tell(Rows, known, AsOf);
        if (told is not null) writes.Add(IntakeKinds.Case.Write(Rows.ChildId, told) with { Source = Sources.Extract });
        var allocations = new ToldAllocations(child, Rows.ChildId);
        AllocationsFromLog.Tell(Rows, allocations, AsOf);
        if (told is not null && Rows.Case(AsOf) is { } row)
        {
            HolderFromExtract.Tell(row, told, known, allocations, AsOf, Remarks);
            if (Rows.OfOpenCases.Any(other => other.IsOpen(AsOf) && !HolderFromExtract.SameHolder(other, row))) Remarks.ListsDisagree();
        }
        writes.AddRange(allocations.Writes());
        writes.AddRange(EpisodesFromLog.Tell(Rows, child, AsOf));
        return Decision.Accept(writes);
    }

    /// <summary>A person or another system told of this child after the import's day: they know better.</summary>
    bool ToldSince(SubjectRecords child) =>
        child.All(IntakeKinds.Allocation).Select(pair => pair.Record)
            .Append(child.Find(IntakeKinds.Case.Name, Rows.ChildId))
            .OfType<StoredRecord>()
            .Any(record => ToldLater(record, AsOf));

    public static bool ToldLater(StoredRecord record, DateOnly asOf) =>
        record.Source is Sources.Person or Sources.Feed && London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(record.RecordedAt)) > asOf;

    SourceRow FirstRow() => Rows.OfOpenCases.Select(row => row.Row)
        .Concat(Rows.Log.Select(row => row.Row))
        .Concat(Rows.Missing.Select(row => row.Row))
        .FirstOrDefault() ?? new SourceRow("", 0);
}
