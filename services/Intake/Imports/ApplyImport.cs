using Intake.Register;
using Scorecard.Contracts.Readings;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>
/// Checks a staged import as a whole, then applies it child by child in ordinary flushes. Each chunk has a request id of
/// its own, so that a run which was cut off goes over what is done without doing it again.
/// </summary>
sealed class ApplyImport(ImportStore store, AbsentCases absent, RecordLog<WorkerRegister> log)
{
    const int ChildrenAtATime = 200;

    /// <exception cref="ImportStopped">Unless it is forced, or was begun already.</exception>
    public async Task Check(string authority, ImportRow import, IReadOnlyList<ImportFile> files, bool force, CancellationToken cancel)
    {
        if (force || import.State != nameof(ImportState.Staging)) return;
        ImportChecks.Rejects(files);
        var closing = await absent.Find(authority, import.ImportId, Complete(files), cancel);
        ImportChecks.Closures(closing.Open, closing.Children.Count);
    }

    public async Task Run(
        string authority, string caller, ImportRow import, IReadOnlyList<ImportFile> files, Func<int, int, Task> progress, CancellationToken cancel)
    {
        await store.Save(authority, import with { State = nameof(ImportState.Applying) }, files, cancel);
        // From here it only goes forward: a caller that leaves does not stop it half-way.
        var writer = new Writer(log, authority, caller, import);
        await writer.Reading(reading => reading with { ImportInProgress = true, Demo = reading.Demo || import.Demo != 0 }, "begin");
        await Children(authority, import, writer, progress);
        await Absent(authority, import, Complete(files), writer);
        await writer.Reading(
            reading => reading with { ImportInProgress = false, ExtractAsOf = Later(reading.ExtractAsOf, import.AsOf) },
            "end");
        await store.Save(authority, import with { State = nameof(ImportState.Applied) }, files, CancellationToken.None);
    }

    async Task Children(string authority, ImportRow import, Writer writer, Func<int, int, Task> progress)
    {
        var size = await store.Size(authority, import.ImportId, CancellationToken.None);
        var done = 0;
        var after = "";
        while (await store.Children(authority, import.ImportId, after, ChildrenAtATime, import.AsOf, CancellationToken.None) is { Count: > 0 } children)
        {
            await writer.Write($"children:{after}", [.. children.Select(child =>
            {
                RowConflicts.Remove(child);
                return new Command<WorkerRegister>(child.ChildId, (subject, _) => new ApplyChild(child, import.AsOf, new ImportRemarks()).Decide(subject));
            })]);
            after = children[^1].ChildId;
            done += children.Count;
            await progress(done, size.Children);
        }
    }

    async Task Absent(string authority, ImportRow import, HashSet<string> complete, Writer writer)
    {
        var (_, children) = await absent.Find(authority, import.ImportId, complete, CancellationToken.None);
        foreach (var chunk in children.Chunk(ChildrenAtATime))
        {
            // Closing what is closed changes nothing, so these need no request id.
            await writer.Write(null, [.. chunk.Select(child =>
                new Command<WorkerRegister>(child, (subject, _) => AbsentCases.Close(child, subject, import.AsOf)))]);
        }
    }

    static HashSet<string> Complete(IEnumerable<ImportFile> files) => [.. files.Where(file => file.Complete).Select(file => file.List)];

    static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    sealed class Writer(RecordLog<WorkerRegister> log, string authority, string caller, ImportRow import)
    {
        public Task Write(string? part, IReadOnlyList<Command<WorkerRegister>> commands) => log.Write(
            new Submission<WorkerRegister>
            {
                Authority = authority,
                RequestId = part is null ? "" : $"{import.ImportId}:{import.Attempt}:{part}",
                Digest = import.ImportId,
                RecordedBy = caller,
                Source = Sources.Extract,
                ImportId = import.ImportId,
                Commands = commands,
            },
            CancellationToken.None);

        public Task Reading(Func<ReadingChanged, ReadingChanged> change, string part) => Write(part,
        [
            new(Readings.Reading.Subject, (subject, _) => Decision.Accept(IntakeKinds.Reading.Write(
                Readings.Reading.Subject,
                change(subject.Find(IntakeKinds.Reading, Readings.Reading.Subject) ?? Readings.Reading.Nothing)))),
        ]);
    }
}
