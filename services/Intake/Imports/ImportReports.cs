using Dapper;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>What an import did, read back from what is stored: the same after an interruption as without one.</summary>
sealed class ImportReports([FromKeyedServices(IntakeModel.Name)] Database database, ImportStore store, SubjectReader<Register.WorkerRegister> subjects)
{
    public async Task<ImportReport> Of(string authority, ImportRow import, CancellationToken cancel)
    {
        var report = new ImportReport();
        var remarks = new ImportRemarks();
        var after = "";
        while (await store.Children(authority, import.ImportId, after, 500, import.AsOf, cancel) is { Count: > 0 } children)
        {
            after = children[^1].ChildId;
            var known = await subjects.Read(authority, [.. children.Select(child => child.ChildId)], cancel);
            foreach (var child in children)
            {
                report.Rejected.AddRange(RowConflicts.Remove(child).Select(Row));
                new ApplyChild(child, import.AsOf, remarks).Decide(known[child.ChildId]);
            }
        }
        report.NewerKnown.AddRange(remarks.Newer.Select(Row));
        await Counts(authority, import, report, cancel);
        await DataQuality(authority, import, remarks, report, cancel);
        return report;
    }

    static RejectedRow Row((SourceRow Row, Violation Violation) entry) =>
        new() { File = entry.Row.File, Row = entry.Row.Row, Violations = { entry.Violation.ToMessage() } };

    async Task Counts(string authority, ImportRow import, ImportReport report, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var cases = await connection.QueryAsync<CaseChange>(
            """
            SELECT c.body AS Body, p.body AS Before FROM change_log c
            LEFT JOIN change_log p ON p.authority = c.authority AND p.kind = c.kind AND p.id = c.id AND p.version = c.version - 1
            WHERE c.authority = @authority AND c.import_id = @ImportId AND c.kind = 'case' AND c.withdrawn = 0
            """,
            new { authority, import.ImportId });
        foreach (var change in cases)
        {
            var (before, now) = (change.Before is not null && IntakeKinds.Case.Read(change.Before).IsOpen, IntakeKinds.Case.Read(change.Body).IsOpen);
            if (now && !before) report.CasesOpened++;
            if (before && !now) report.CasesClosed++;
        }
        report.RecordsWritten = (int)await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM change_log WHERE authority = @authority AND import_id = @ImportId AND kind <> 'reading'", new { authority, import.ImportId });
    }

    async Task DataQuality(string authority, ImportRow import, ImportRemarks remarks, ImportReport report, CancellationToken cancel)
    {
        Say(report, "lists_disagree", "children whose lists name different workers or teams: list 6 was used", remarks.Disagreements);
        Say(report, "log_disagrees", "children whose allocation log and extract name different holders: the log was used", remarks.LogDisagreements);
        await using var connection = await database.Open(cancel);
        var names = await connection.QueryAsync<Counted>(
            """
            SELECT name_only_reason AS Name, count(*) AS Cases FROM standing_spell
            WHERE authority = @authority AND from_day <= @AsOfDay AND to_day > @AsOfDay AND standing = 'NameOnly' GROUP BY name_only_reason ORDER BY 1
            """,
            new { authority, import.AsOfDay });
        foreach (var (reason, cases) in names) Say(report, "name_only", $"open cases held in name only ({reason})", (int)cases);
        var teams = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM register_team WHERE authority = @authority", new { authority });
        if (teams == 0) Say(report, "no_teams", "teams.csv was not supplied: teams are named as in the extract, without areas", 1);
        var workers = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM register_worker WHERE authority = @authority", new { authority });
        if (workers == 0) Say(report, "no_register", "worker_register.csv was not supplied: no name can be taken as a worker in post", 1);
    }

    static void Say(ImportReport report, string code, string message, int count)
    {
        if (count > 0) report.DataQuality.Add(new DataQualityLine { Code = code, Message = message, Count = count });
    }

    sealed record CaseChange(string Body, string? Before);

    sealed record Counted(string Name, long Cases);
}
