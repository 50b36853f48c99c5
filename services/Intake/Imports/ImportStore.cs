using Dapper;
using Google.Protobuf;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>The imports of an authority, their files, and the rows that wait to be applied.</summary>
sealed class ImportStore([FromKeyedServices(IntakeModel.Name)] Database database)
{
    static readonly TableInsert Files = TableInsert.Upsert(
        "import_file",
        ["authority", "import_id", "name", "list"],
        ["authority", "import_id", "name", "list", "complete:int", "rows_read:int", "rows_rejected:int"]);

    static readonly TableInsert Rows = new(
        "staged_row", ["authority", "import_id", "chunk:int", "position:int", "child_id", "list", "body"]);

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

    public async Task Save(string authority, ImportRow import, IEnumerable<ImportFile> files, CancellationToken cancel)
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
        await database.InsertMany(transaction, Files, [.. files.Select(file => new object?[]
        {
            authority, import.ImportId, file.Name, file.List, file.Complete ? 1 : 0, file.RowsRead, file.RowsRejected,
        })]);
        await transaction.Commit();
    }

    public async Task Stage(string authority, string importId, int chunk, IEnumerable<StagedRow> rows, IEnumerable<SeenChild> seen, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"import:{authority}", cancel);
        await transaction.Execute(
            "DELETE FROM staged_row WHERE authority = @authority AND import_id = @importId AND chunk = @chunk",
            new { authority, importId, chunk });
        var staged = rows
            .Select(row => (ChildId: RowReader.ChildId(row), row.List, Body: Convert.ToBase64String(row.ToByteArray())))
            // Without a body: only that the child was there.
            .Concat(seen.Select(child => (child.ChildId, child.List, Body: "")));
        await database.InsertMany(transaction, Rows, [.. staged.Select((row, position) => new object?[]
        {
            authority, importId, chunk, position, row.ChildId, row.List, row.Body,
        })]);
        await transaction.Commit();
    }

    /// <summary>The next children in order, each with all its rows.</summary>
    public async Task<List<ChildRows>> Children(string authority, string importId, string after, int limit, DateOnly asOf, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var rows = await connection.QueryAsync<StagedBody>(
            """
            SELECT child_id AS ChildId, body AS Body FROM staged_row
            WHERE authority = @authority AND import_id = @importId AND child_id IN (
                SELECT DISTINCT child_id FROM staged_row
                WHERE authority = @authority AND import_id = @importId AND child_id > @after
                ORDER BY child_id LIMIT @limit)
            ORDER BY child_id, chunk, position
            """,
            new { authority, importId, after, limit });
        var children = new List<ChildRows>();
        foreach (var group in rows.GroupBy(row => row.ChildId))
        {
            var child = new ChildRows(group.Key);
            foreach (var row in group.Where(row => row.Body != "")) RowReader.AddTo(child, StagedRow.Parser.ParseFrom(Convert.FromBase64String(row.Body)), asOf);
            children.Add(child);
        }
        return children;
    }

    public async Task<(int Children, int Rows)> Size(string authority, string importId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var size = await connection.QueryFirstAsync<StagedSize>(
            "SELECT count(DISTINCT child_id) AS Children, count(*) AS Rows FROM staged_row WHERE authority = @authority AND import_id = @importId",
            new { authority, importId });
        return ((int)size.Children, (int)size.Rows);
    }

    /// <summary>The rows of an import that is to be staged anew, or is over and reported.</summary>
    public async Task Forget(string authority, string importId, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"import:{authority}", cancel);
        await transaction.Execute("DELETE FROM staged_row WHERE authority = @authority AND import_id = @importId", new { authority, importId });
        await transaction.Commit();
    }

    sealed record StagedBody(string ChildId, string Body);

    sealed record StagedSize(long Children, long Rows);

    sealed record FileRow(string Name, string List, long Complete, long RowsRead, long RowsRejected);
}

sealed record ImportRow(string ImportId, long AsOfDay, long BegunAt, string BegunBy, string State, long Attempt, long Demo, long AfterSeq, string Report)
{
    public DateOnly AsOf => DateOnly.FromDayNumber((int)AsOfDay);
}
