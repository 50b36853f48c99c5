using Google.Protobuf;
using Intake.Imports.Journeys;
using Intake.Register;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>
/// Checks a staged import as a whole, then applies it child by child in ordinary flushes. A run that was cut off goes over
/// what is done without doing it again.
/// </summary>
sealed class ApplyImport(ImportStore store, StagedRows staged, AbsentCases absent, AbsentJourneys absentJourneys, ImportReports reports, RecordLog<WorkerRegister> log)
{
    const int ChildrenAtATime = 200;

    /// <exception cref="ImportStopped">Unless it is forced, or was begun already.</exception>
    public async Task Check(string authority, ImportRow import, IReadOnlyList<ImportFile> files, bool force, CancellationToken cancel)
    {
        if (force || import.State != nameof(ImportState.Staging)) return;
        ImportChecks.Rejects(files);
        var closing = await absent.Find(authority, import, ListsOf(files), cancel);
        ImportChecks.Closures(closing.Open, closing.Children.Count, "cases");
        foreach (var ending in await absentJourneys.Find(authority, import, ListsOf(files), cancel))
        {
            ImportChecks.Closures(ending.Open, ending.Children.Count, $"{ending.Kind.Name} records");
        }
    }

    /// <summary>
    /// From its first write it only goes forward: a caller that leaves does not stop it half-way. What <paramref name="progress"/>
    /// throws does, and whoever runs it next goes on from there.
    /// </summary>
    public async Task<ImportRow> Run(
        string authority, string caller, ImportRow import, IReadOnlyList<ImportFile> files, Func<int, int, Task> progress)
    {
        import = import with { State = nameof(ImportState.Applying) };
        if (!await store.Move(authority, import, [ImportState.Staging, ImportState.Applying], files)) return await Over(authority, import);
        var writer = new ImportWriter(log, authority, caller, import);
        var begun = await writer.Read("begin", reading => reading with { ImportInProgress = true, Demo = reading.Demo || import.Demo != 0 });
        import = import with { AfterSeq = begun.Seq };
        var scope = await Scope(authority, import, files);
        var remarks = new ImportRemarks();
        var rejected = await Children(authority, import, scope, remarks, writer, progress);
        await Absent(authority, import, files, writer);
        await writer.Supply(files.Select(file => file.List).Distinct());
        var ended = await writer.Read("end", reading => reading with { ImportInProgress = false, ExtractAsOf = Later(reading.ExtractAsOf, import.AsOf) });
        var report = await reports.Of(authority, import, files, remarks, rejected);
        report.Receipt = ended.ToMessage();
        import = import with { State = nameof(ImportState.Applied), Report = Convert.ToBase64String(report.ToByteArray()) };
        if (!await store.Move(authority, import, [ImportState.Applying])) return await Over(authority, import);
        await staged.Forget(authority, import.ImportId, CancellationToken.None);
        return import;
    }

    // Another run of it, begun where this one was cut off or beside it, came to the end first.
    async Task<ImportRow> Over(string authority, ImportRow import)
    {
        var over = (await store.Find(authority, import.ImportId, CancellationToken.None))!;
        return over.State == nameof(ImportState.Applied) ? over : throw new ImportNotStaging(over.State);
    }

    async Task<ImportScope> Scope(string authority, ImportRow import, IReadOnlyList<ImportFile> files)
    {
        var lists = files.Select(file => file.List).ToHashSet(StringComparer.Ordinal);
        var log = await store.LatestApplied(authority, import.ImportId, [Lists.AllocationLog], CancellationToken.None);
        var cases = await store.LatestApplied(authority, import.ImportId, [Lists.ChildrenInNeed], CancellationToken.None);
        return new ImportScope
        {
            AsOf = import.AsOf,
            Complete = files.Where(file => file.Complete).Select(file => file.List).ToHashSet(StringComparer.Ordinal),
            Before = await store.LatestApplied(authority, import.ImportId, Lists.OfOpenCases, CancellationToken.None),
            LogReaches = lists.Contains(Lists.AllocationLog) || log >= import.AsOf,
            WithoutCaseList = cases is not null && !lists.Contains(Lists.ChildrenInNeed),
        };
    }

    async Task<List<RejectedRow>> Children(
        string authority, ImportRow import, ImportScope scope, ImportRemarks remarks, ImportWriter writer, Func<int, int, Task> progress)
    {
        var rejected = new List<RejectedRow>();
        var size = await staged.Size(authority, import.ImportId, CancellationToken.None);
        var done = 0;
        var after = "";
        while (await staged.Children(authority, import.ImportId, after, ChildrenAtATime, import.AsOf, CancellationToken.None) is { Count: > 0 } children)
        {
            foreach (var child in children) rejected.AddRange(RowConflicts.Remove(child).Select(ImportReports.Row));
            await writer.Write($"children:{after}", [.. children.Select(child => new Command<WorkerRegister>(
                child.ChildId, (subject, register) => new ApplyChild(child, scope, new ImportRemarks()).Decide(subject, register)))]);
            await reports.Look(authority, children, scope, remarks);
            after = children[^1].ChildId;
            done += children.Count;
            await store.Touch(authority, import.ImportId);
            await progress(done, size.Children);
        }
        return rejected;
    }

    async Task Absent(string authority, ImportRow import, IReadOnlyList<ImportFile> files, ImportWriter writer)
    {
        var (_, children) = await absent.Find(authority, import, ListsOf(files), CancellationToken.None);
        foreach (var chunk in children.Chunk(ChildrenAtATime))
        {
            // Closing what is closed changes nothing, so these need no request id.
            await writer.Write(null, [.. chunk.Select(child =>
                new Command<WorkerRegister>(child, (subject, _) => AbsentCases.Close(subject, import.AsOf)))]);
        }
        var ending = (await absentJourneys.Find(authority, import, ListsOf(files), CancellationToken.None))
            .SelectMany(absent => absent.Children.Select(child => (Child: child, absent.Kind)))
            .GroupBy(absent => absent.Child, absent => absent.Kind);
        foreach (var chunk in ending.Chunk(ChildrenAtATime))
        {
            await writer.Write(null, [.. chunk.Select(child =>
                new Command<WorkerRegister>(child.Key, (subject, _) => AbsentJourneys.End(subject, [.. child], import.AsOf)))]);
        }
    }

    static IEnumerable<ImportedList> ListsOf(IEnumerable<ImportFile> files) => files.Select(file => new ImportedList(file.List, file.Complete));

    static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;
}
