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
    const int GroupsAtATime = 200;

    public async Task<UndoImportResponse> Run(string authority, string caller, ImportRow import)
    {
        var writer = new ImportWriter(log, authority, caller, import);
        var response = new UndoImportResponse();
        var groups = await Changed(authority, import);
        var part = 0;
        foreach (var chunk in groups.Chunk(GroupsAtATime))
        {
            var answer = await writer.Write($"undo:{part++}", [.. chunk.Select(group => new Command<WorkerRegister>(group[0].Subject, (child, _) => PutBack(child, group)))]);
            foreach (var (group, result) in chunk.Zip(answer.Results))
            {
                if (result.Outcome == Outcome.Written) response.RecordsRestored += group.Count;
                else response.Left.AddRange(group.Select(record => record.Id));
            }
        }
        await Supply(authority, import, writer);
        await Reading(authority, import, writer);
        await store.Move(authority, import with { State = nameof(ImportState.Undone) }, [ImportState.Applied, ImportState.Undone]);
        return response;
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

    // Each record that this attempt wrote: its last version then, how it read before, and whether anyone else has since
    // written to the group. An undo's own versions are not the import's.
    async Task<List<List<ImportedRecord>>> Changed(string authority, ImportRow import)
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
                SELECT subject, kind, id, min(version) AS first, max(version) AS last,
                    CASE WHEN kind IN ('case', 'allocation') THEN 'case' WHEN kind = 'missing_episode' THEN kind ELSE kind || '/' || id END AS together
                FROM change_log
                WHERE authority = @authority AND import_id = @ImportId AND seq > @AfterSeq AND seq <= @EndSeq AND kind NOT IN ('reading', 'supply')
                GROUP BY subject, kind, id) w
            LEFT JOIN change_log p ON p.authority = @authority AND p.kind = w.kind AND p.id = w.id AND p.version = w.first - 1
            ORDER BY w.subject, w.kind, w.id
            """,
            new { authority, import.ImportId, import.AfterSeq, EndSeq = ImportReport.Parser.ParseFrom(Convert.FromBase64String(import.Report)).Receipt.Seq });
        return [.. records.GroupBy(record => (record.Subject, record.Together)).Select(group => group.ToList())];
    }

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
