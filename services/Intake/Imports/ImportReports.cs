using Dapper;
using Intake.Register;
using Scorecard.Contracts.Cases;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>What an import did, read back from what is stored: the same after an interruption as without one.</summary>
sealed class ImportReports([FromKeyedServices(IntakeModel.Name)] Database database, SubjectReader<WorkerRegister> subjects, RegisterCopy register)
{
    /// <summary>What there is to say of children that were just applied: deciding again on what is stored says it again.</summary>
    public async Task Look(string authority, IReadOnlyList<ChildRows> children, ImportScope scope, ImportRemarks remarks)
    {
        var known = await subjects.Read(authority, [.. children.Select(child => child.ChildId)], CancellationToken.None);
        var names = await Register(authority);
        foreach (var child in children) new ApplyChild(child, scope, remarks).Decide(known[child.ChildId], names);
    }

    public async Task<ImportReport> Of(string authority, ImportRow import, IReadOnlyList<ImportFile> files, ImportRemarks remarks, IEnumerable<RejectedRow> rejected)
    {
        var report = new ImportReport();
        report.Rejected.AddRange(rejected);
        report.NewerKnown.AddRange(remarks.Newer.Select(Row));
        report.Queries.AddRange(remarks.Queries.Select(Row));
        await Counts(authority, import, report);
        await DataQuality(authority, import, remarks, report);
        await ListsWithoutRows(authority, import, files, report);
        return report;
    }

    public static RejectedRow Row((SourceRow Row, Violation Violation) entry) =>
        new() { File = entry.Row.File, Row = entry.Row.Row, Violations = { entry.Violation.ToMessage() } };

    async Task<WorkerRegister> Register(string authority)
    {
        await using var transaction = await database.BeginLocked($"report:{authority}", CancellationToken.None);
        return await register.Read(transaction, authority);
    }

    async Task Counts(string authority, ImportRow import, ImportReport report)
    {
        await using var connection = await database.Open(CancellationToken.None);
        var changes = await connection.QueryAsync<CaseChange>(
            """
            SELECT c.body AS Body, p.body AS Before, coalesce(p.withdrawn, 0) AS WasWithdrawn FROM change_log c
            LEFT JOIN change_log p ON p.authority = c.authority AND p.kind = c.kind AND p.id = c.id AND p.version = c.version - 1
            WHERE c.authority = @authority AND c.import_id = @ImportId AND c.seq > @AfterSeq AND c.kind = 'case' AND c.withdrawn = 0
            """,
            new { authority, import.ImportId, import.AfterSeq });
        foreach (var change in changes)
        {
            var before = change is { Before: not null, WasWithdrawn: 0 } && IntakeKinds.Case.Read(change.Before).IsOpen;
            var now = IntakeKinds.Case.Read(change.Body).IsOpen;
            if (now && !before) report.CasesOpened++;
            if (before && !now) report.CasesClosed++;
        }
        report.RecordsWritten = (int)await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM change_log WHERE authority = @authority AND import_id = @ImportId AND seq > @AfterSeq AND kind NOT IN ('reading', 'supply')",
            new { authority, import.ImportId, import.AfterSeq });
        report.RecordsUnchanged = (int)await connection.ExecuteScalarAsync<long>(
            """
            SELECT count(*) FROM record r
            WHERE r.authority = @authority AND r.source <> 'derived' AND r.withdrawn = 0 AND r.seq <= @AfterSeq
                AND r.subject IN (SELECT child_id FROM staged_row WHERE authority = @authority AND import_id = @ImportId)
            """,
            new { authority, import.ImportId, import.AfterSeq });
    }

    async Task DataQuality(string authority, ImportRow import, ImportRemarks remarks, ImportReport report)
    {
        Say(report, "lists_disagree", "children whose lists name different workers or teams: list 6 was used", remarks.Disagreements);
        Say(report, "log_disagrees", "children whose allocation log and extract name different holders: the log was used", remarks.LogDisagreements);
        await using var connection = await database.Open(CancellationToken.None);
        var names = await connection.QueryAsync<Counted>(
            """
            SELECT name_only_reason AS Name, count(*) AS Cases FROM standing_spell
            WHERE authority = @authority AND from_day <= @AsOfDay AND to_day > @AsOfDay AND standing = 'NameOnly' GROUP BY name_only_reason ORDER BY 1
            """,
            new { authority, import.AsOfDay });
        foreach (var name in names) Say(report, "name_only", $"open cases held in name only ({name.Name})", (int)name.Cases);
        var teams = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM register_team WHERE authority = @authority", new { authority });
        if (teams == 0) Say(report, "no_teams", "teams.csv was not supplied: teams are named as in the extract, without areas", 1);
        var workers = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM register_worker WHERE authority = @authority", new { authority });
        if (workers == 0) Say(report, "no_register", "worker_register.csv was not supplied: no name can be taken as a worker in post", 1);
    }

    // None is an answer, and seldom the right one while list 6 shows some.
    async Task ListsWithoutRows(string authority, ImportRow import, IReadOnlyList<ImportFile> files, ImportReport report)
    {
        await using var connection = await database.Open(CancellationToken.None);
        foreach (var (list, status, words) in ((string, CaseStatus, string)[])
            [
                (Lists.ChildProtection, CaseStatus.ChildProtection, "children on a protection plan in list 6: list 7 has no rows"),
                (Lists.LookedAfter, CaseStatus.LookedAfter, "looked after children in list 6: list 8 has no rows"),
            ])
        {
            if (!files.Any(file => file.List == list && file is { Complete: true, RowsRead: 0 })) continue;
            var shown = await connection.ExecuteScalarAsync<long>(
                "SELECT count(*) FROM standing_spell WHERE authority = @authority AND from_day <= @AsOfDay AND to_day > @AsOfDay AND status = @status",
                new { authority, import.AsOfDay, status = status.ToString() });
            Say(report, "list_without_rows", words, (int)shown);
        }
    }

    static void Say(ImportReport report, string code, string message, int count)
    {
        if (count > 0) report.DataQuality.Add(new DataQualityLine { Code = code, Message = message, Count = count });
    }

    // By property, not by constructor: SQLite does not know the type of a column of which there is no row.
    sealed record CaseChange
    {
        public required string Body { get; init; }

        public string? Before { get; init; }

        public long WasWithdrawn { get; init; }
    }

    sealed record Counted
    {
        public required string Name { get; init; }

        public required long Cases { get; init; }
    }
}
