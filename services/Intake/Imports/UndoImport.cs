using Dapper;
using Intake.Register;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>
/// Puts back what an import changed, by new versions. What was changed again since is left, and with it everything that
/// must fit together with it: a child's case with who holds it, and their missing episodes. Of a journey each record is put
/// back by itself.
/// </summary>
sealed class UndoImport([FromKeyedServices(IntakeModel.Name)] Database database, ImportStore store, RecordLog<WorkerRegister> log)
{
    const int ChildrenAtATime = 100;

    const int GroupsAtATime = 500;

    /// <param name="progress">Told how many children are done, and of how many.</param>
    public async Task<UndoReport> Run(string authority, string caller, ImportRow import, Func<int, int, Task> progress)
    {
        var writer = new ImportWriter(log, authority, caller, import);
        var report = new UndoReport();
        var (children, done) = (await Children(authority, import), 0);
        foreach (var page in children.Chunk(ChildrenAtATime))
        {
            var part = 0;
            foreach (var chunk in (await Changed(authority, import, page)).Chunk(GroupsAtATime)) await PutBack(chunk, $"undo:{page[0]}:{part++}", writer, report);
            await progress(done += page.Length, children.Count);
        }
        await Supply(authority, import, writer);
        await Reading(authority, import, writer);
        await store.Move(authority, import with { State = nameof(ImportState.Undone) }, [ImportState.Applied, ImportState.Undone]);
        return report;
    }

    static async Task PutBack(List<ImportedRecord>[] groups, string part, ImportWriter writer, UndoReport report)
    {
        var answer = await writer.Write(part, [.. groups.Select(group => new Command<WorkerRegister>(group[0].Subject, (child, _) => PutBack(child, group)))]);
        foreach (var (group, result) in groups.Zip(answer.Results))
        {
            if (result.Outcome == Outcome.Written) report.RecordsRestored += group.Count;
            else report.Left.AddRange(group.Select(record => record.Id));
        }
    }

    static Decision PutBack(SubjectRecords child, List<ImportedRecord> group) =>
        group.Any(record => record.ChangedSince != 0 || child.Find(record.Kind, record.Id)?.Version != record.Version)
            ? Decision.Accept()
            : Decision.Accept([.. group.Select(Before)]);

    static RecordWrite Before(ImportedRecord record) => record is { Before: { } body, BeforeWithdrawn: 0 }
        ? new RecordWrite(record.Kind, record.Id, body, Withdrawn: false, ExpectedVersion: null) { Source = record.BeforeSource }
        : new RecordWrite(record.Kind, record.Id, "", Withdrawn: true, ExpectedVersion: null);

    async Task Reading(string authority, ImportRow import, ImportWriter writer)
    {
        var others = (await store.All(authority, CancellationToken.None))
            .Where(other => other.ImportId != import.ImportId && other.State == nameof(ImportState.Applied))
            .ToList();
        await writer.Read("undone", reading => reading with
        {
            ExtractAsOf = others.Count == 0 ? null : others.Max(other => other.AsOf),
            Demo = others.Exists(other => other.Demo != 0),
        });
    }

    async Task Supply(string authority, ImportRow import, ImportWriter writer)
    {
        var commands = new List<Command<WorkerRegister>>();
        foreach (var list in (await store.FilesOf(authority, import.ImportId, CancellationToken.None)).Select(file => file.List).Distinct())
        {
            var others = await store.LatestApplied(authority, import.ImportId, [list], CancellationToken.None);
            commands.Add(new(Imports.Supply.Subject(list), (_, _) => Imports.Supply.Undo(list, others)));
        }
        await writer.Write("undone:supply", commands);
    }

    // What this attempt wrote of, in order; adopters too.
    async Task<List<string>> Children(string authority, ImportRow import)
    {
        await using var connection = await database.Open(CancellationToken.None);
        return (await connection.QueryAsync<string>(
            """
            SELECT DISTINCT subject FROM change_log
            WHERE authority = @authority AND import_id = @ImportId AND seq > @AfterSeq AND seq <= @EndSeq AND kind NOT IN ('reading', 'supply')
            ORDER BY subject
            """,
            new { authority, import.ImportId, import.AfterSeq, EndSeq = EndOf(import) })).AsList();
    }

    // Each record that this attempt wrote: its last version then, how it read before, and whether anyone else has since
    // written to the group. An undo's own versions are not the import's.
    // The children's own records come first (CROSS JOIN holds SQLite to it), and nothing but a record's id finds its changes:
    // by the import, or by where the log stood, each page would read all that was imported.
    async Task<List<List<ImportedRecord>>> Changed(string authority, ImportRow import, string[] children)
    {
        await using var connection = await database.Open(CancellationToken.None);
        var records = await connection.QueryAsync<ImportedRecord>(
            """
            SELECT w.subject AS Subject, w.kind AS Kind, w.id AS Id, w.together AS Together, w.last AS Version,
                p.body AS Before, coalesce(p.withdrawn, 0) AS BeforeWithdrawn, p.source AS BeforeSource,
                (SELECT count(*) FROM record r
                    WHERE r.authority = @authority AND r.subject = w.subject AND r.seq > @AfterSeq AND r.source <> 'derived'
                        AND CASE WHEN r.kind IN ('case', 'allocation') THEN 'case' WHEN r.kind = 'missing_episode' THEN r.kind ELSE r.kind || '/' || r.id END = w.together
                        AND coalesce(r.import_id, '') <> @ImportId) AS ChangedSince
            FROM (
                SELECT c.subject, c.kind, c.id, min(c.version) AS first, max(c.version) AS last,
                    CASE WHEN c.kind IN ('case', 'allocation') THEN 'case' WHEN c.kind = 'missing_episode' THEN c.kind ELSE c.kind || '/' || c.id END AS together
                FROM record k CROSS JOIN change_log c
                WHERE k.authority = @authority AND k.subject IN @children AND c.authority = k.authority AND c.kind = k.kind AND c.id = k.id
                    AND coalesce(c.import_id, '') = @ImportId AND c.seq + 0 > @AfterSeq AND c.seq + 0 <= @EndSeq AND c.kind NOT IN ('reading', 'supply')
                GROUP BY c.subject, c.kind, c.id) w
            LEFT JOIN change_log p ON p.authority = @authority AND p.kind = w.kind AND p.id = w.id AND p.version = w.first - 1
            ORDER BY w.subject, w.kind, w.id
            """,
            new { authority, import.ImportId, import.AfterSeq, EndSeq = EndOf(import), children });
        return [.. records.GroupBy(record => (record.Subject, record.Together)).Select(group => group.ToList())];
    }

    static long EndOf(ImportRow import) => ImportReport.Parser.ParseFrom(Convert.FromBase64String(import.Report)).Receipt.Seq;

    sealed record ImportedRecord
    {
        public required string Subject { get; init; }

        public required string Kind { get; init; }

        public required string Id { get; init; }

        /// <summary>What is put back with it, or not at all.</summary>
        public required string Together { get; init; }

        public required long Version { get; init; }

        public string? Before { get; init; }

        public required long BeforeWithdrawn { get; init; }

        public string? BeforeSource { get; init; }

        public required long ChangedSince { get; init; }
    }
}
