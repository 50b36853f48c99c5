using Dapper;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>The imports of an authority and their files.</summary>
sealed class ImportStore([FromKeyedServices(IntakeModel.Name)] Database database, TimeProvider time)
{
    static readonly TableInsert Files = TableInsert.Upsert(
        "import_file",
        ["authority", "import_id", "name", "list"],
        ["authority", "import_id", "name", "list", "complete:int", "rows_read:int", "rows_rejected:int"]);

    public async Task<ImportRow?> Find(string authority, string importId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await connection.QueryFirstOrDefaultAsync<ImportRow>(
            """
            SELECT import_id AS ImportId, as_of_day AS AsOfDay, begun_at AS BegunAt, begun_by AS BegunBy, state AS State, attempt AS Attempt,
                demo AS Demo, after_seq AS AfterSeq, report AS Report
            FROM import WHERE authority = @authority AND import_id = @importId
            """,
            new { authority, importId });
    }

    public async Task<List<ImportRow>> All(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<ImportRow>(
            """
            SELECT import_id AS ImportId, as_of_day AS AsOfDay, begun_at AS BegunAt, begun_by AS BegunBy, state AS State, attempt AS Attempt,
                demo AS Demo, after_seq AS AfterSeq, report AS Report
            FROM import WHERE authority = @authority ORDER BY begun_at DESC, import_id
            """,
            new { authority })).AsList();
    }

    public async Task<List<ImportFile>> FilesOf(string authority, string importId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var rows = await connection.QueryAsync<FileRow>(
            """
            SELECT name AS Name, list AS List, complete AS Complete, rows_read AS RowsRead, rows_rejected AS RowsRejected
            FROM import_file WHERE authority = @authority AND import_id = @importId ORDER BY name, list
            """,
            new { authority, importId });
        return [.. rows.Select(row => new ImportFile
        {
            Name = row.Name,
            List = row.List,
            Complete = row.Complete != 0,
            RowsRead = (int)row.RowsRead,
            RowsRejected = (int)row.RowsRejected,
        })];
    }

    /// <summary>The day of the latest of the other imports that brought one of the lists.</summary>
    public async Task<DateOnly?> LatestApplied(string authority, string otherThan, IReadOnlyList<string> lists, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var day = await connection.ExecuteScalarAsync<long?>(
            """
            SELECT max(i.as_of_day) FROM import i JOIN import_file f ON f.authority = i.authority AND f.import_id = i.import_id
            WHERE i.authority = @authority AND i.import_id <> @otherThan AND i.state = 'Applied' AND f.list IN @lists
            """,
            new { authority, otherThan, lists });
        return day is null ? null : DateOnly.FromDayNumber((int)day);
    }

    /// <summary>As it is begun, or begun again.</summary>
    public async Task Begin(string authority, ImportRow import, IEnumerable<ImportFile> files, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"import:{authority}", cancel);
        await transaction.Execute(
            """
            INSERT INTO import (authority, import_id, as_of_day, begun_at, begun_by, state, attempt, demo, after_seq, report)
            VALUES (@authority, @ImportId, @AsOfDay, @BegunAt, @BegunBy, @State, @Attempt, @Demo, @AfterSeq, @Report)
            ON CONFLICT (authority, import_id) DO UPDATE SET begun_at = excluded.begun_at, begun_by = excluded.begun_by,
                state = excluded.state, attempt = excluded.attempt, after_seq = excluded.after_seq, report = excluded.report
            """,
            new { authority, import.ImportId, import.AsOfDay, import.BegunAt, import.BegunBy, import.State, import.Attempt, import.Demo, import.AfterSeq, import.Report });
        await Put(transaction, authority, import.ImportId, files);
        await transaction.Commit();
    }

    /// <summary>Moves an import on to the state it now has. False when it is in none of the states it may come from: someone else moved it.</summary>
    public async Task<bool> Move(string authority, ImportRow import, IReadOnlyList<ImportState> from, params IReadOnlyList<ImportFile> files)
    {
        await using var transaction = await database.BeginLocked($"import:{authority}", CancellationToken.None);
        var moved = await transaction.Execute(
            """
            UPDATE import SET state = @State, after_seq = @AfterSeq, report = @Report, touched_at = @now
            WHERE authority = @authority AND import_id = @ImportId AND state IN @states
            """,
            new { authority, import.ImportId, import.State, import.AfterSeq, import.Report, now = Now, states = from.Select(state => state.ToString()).ToArray() });
        if (moved == 0) return false;
        await Put(transaction, authority, import.ImportId, files);
        await transaction.Commit();
        return true;
    }

    /// <summary>Says that someone is at work on it.</summary>
    public async Task Touch(string authority, string importId)
    {
        await using var connection = await database.Open(CancellationToken.None);
        await connection.ExecuteAsync(
            "UPDATE import SET touched_at = @now WHERE authority = @authority AND import_id = @importId", new { authority, importId, now = Now });
    }

    /// <summary>Imports half applied on which nobody has worked for so long.</summary>
    public async Task<List<(string Authority, string ImportId)>> LeftApplying(TimeSpan untouched, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<(string, string)>(
            "SELECT authority, import_id FROM import WHERE state = 'Applying' AND touched_at < @before ORDER BY begun_at",
            new { before = Now - (long)untouched.TotalMilliseconds })).AsList();
    }

    long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    Task Put(LockedTransaction transaction, string authority, string importId, IEnumerable<ImportFile> files) =>
        database.InsertMany(transaction, Files, [.. files.Select(file => new object?[]
        {
            authority, importId, file.Name, file.List, file.Complete ? 1 : 0, file.RowsRead, file.RowsRejected,
        })]);

    sealed record FileRow(string Name, string List, long Complete, long RowsRead, long RowsRejected);
}

sealed record ImportRow(string ImportId, long AsOfDay, long BegunAt, string BegunBy, string State, long Attempt, long Demo, long AfterSeq, string Report)
{
    public DateOnly AsOf => DateOnly.FromDayNumber((int)AsOfDay);
}
