using System.Text.Json.Serialization;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Records.Tests.Kit;

sealed record Note(string Text);

/// <summary>The smallest service: notes, and a count of each subject's notes derived from them.</summary>
sealed class NotesModel(Database database) : RecordModel<string>
{
    public const string Name = "notes";

    public static readonly RecordKind<Note> Kind = new("note", NotesJson.Default.Note);

    public static readonly RecordKind<Note> Count = new("count", NotesJson.Default.Note);

    static readonly TableInsert Table = TableInsert.Upsert("note", ["authority", "id"], ["authority", "id", "text"]);

    public override string Source => Name;

    public override Task<string> Context(LockedTransaction transaction, string authority) => Task.FromResult("context");

    public override IEnumerable<RecordWrite> Derive(SubjectRecords subject, string context)
    {
        var count = subject.All(Kind).Count();
        yield return count == 0 ? Count.Withdraw(subject.Subject) : Count.Write(subject.Subject, new($"{count}"));
    }

    public override Task Project(LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes) =>
        database.InsertMany(transaction, Table, [.. changes
            .Where(change => change.Kind == Kind.Name)
            .GroupBy(change => change.Id)
            .Select(group => group.Last())
            .Select(change => new object?[] { authority, change.Id, change.Withdrawn ? "" : Kind.Read(change.Body).Text })]);

    public override PublishedBody? Publish(LogChange change) => change.Kind == Kind.Name ? new(1, change.Body) : null;
}

[JsonSerializable(typeof(Note))]
sealed partial class NotesJson : JsonSerializerContext;
