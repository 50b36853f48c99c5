using Dapper;
using Google.Protobuf;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>The rows of imports that wait to be applied.</summary>
sealed class StagedRows([FromKeyedServices(IntakeModel.Name)] Database database)
{
    static readonly TableInsert Rows = new(
        "staged_row", ["authority", "import_id", "chunk:int", "position:int", "child_id", "list", "body"]);

    public async Task Stage(string authority, string importId, int chunk, IEnumerable<StagedRow> rows, IEnumerable<SeenChild> seen, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"import:{authority}", cancel);
        await transaction.Execute(
            "DELETE FROM staged_row WHERE authority = @authority AND import_id = @importId AND chunk = @chunk",
            new { authority, importId, chunk });
        var staged = rows
            .Select(row => (ChildId: RowReader.Subject(row), row.List, Body: Convert.ToBase64String(row.ToByteArray())))
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
        // The last child of the page is worked out once. As a list of children the inner query is run again for each row while
        // PostgreSQL has no statistics, which it has not of rows that were only just staged.
        var rows = await connection.QueryAsync<StagedBody>(
            """
            SELECT child_id AS ChildId, list AS List, body AS Body FROM staged_row
            WHERE authority = @authority AND import_id = @importId AND child_id > @after AND child_id <= (
                SELECT max(page.child_id) FROM (
                    SELECT DISTINCT child_id FROM staged_row
                    WHERE authority = @authority AND import_id = @importId AND child_id > @after
                    ORDER BY child_id LIMIT @limit) page)
            ORDER BY child_id, chunk, position
            """,
            new { authority, importId, after, limit });
        var children = new List<ChildRows>();
        foreach (var group in rows.GroupBy(row => row.ChildId))
        {
            var child = new ChildRows(group.Key);
            child.Unsure.UnionWith(group.Where(row => row.Body == "").Select(row => row.List));
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

    sealed record StagedBody(string ChildId, string List, string Body);

    sealed record StagedSize(long Children, long Rows);
}
