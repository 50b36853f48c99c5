namespace Scorecard.Records.Storage;

/// <summary>Many rows into one table at once. A column named <c>…:int</c> is a bigint, any other is text.</summary>
public sealed class TableInsert(string table, string[] columns, string onConflict = "")
{
    public string Table { get; } = table;

    public string[] Columns { get; } = [.. columns.Select(column => column.Split(':')[0])];

    public bool[] Integer { get; } = [.. columns.Select(column => column.EndsWith(":int", StringComparison.Ordinal))];

    public string OnConflict { get; } = onConflict;

    /// <summary>Replaces what the key's other columns hold.</summary>
    public static TableInsert Upsert(string table, string[] key, string[] columns)
    {
        var names = columns.Select(column => column.Split(':')[0]).Where(name => !key.Contains(name));
        return new TableInsert(
            table,
            columns,
            $"ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", names.Select(name => $"{name} = excluded.{name}"))}");
    }
}
