using Dashboard.Packs.Document;

namespace Dashboard.Packs;

/// <summary>A table in the order that a viewer asks for. Rows that belong together stay together, a total stays last, and so does what has no value.</summary>
static class TableSort
{
    /// <summary>Groups have an order of their own, and so have the rows of one indicator, whose first column has no name.</summary>
    public static bool CanSort(Table table) => table.Rows.Count > 2 && table.Columns[0].Label != "" && table.Rows.All(row => row.Kind != RowKind.Group);

    public static string Key(Table table, int column) => $"{table.Id}.{column}";

    public static string AriaSort(Table table, int column, PackView view) =>
        view.Sort != Key(table, column) ? "none" : view.Descending ? "descending" : "ascending";

    /// <summary>What choosing a column gives: the other way round, or first the most of what is counted.</summary>
    public static PackView Choosing(Table table, int column, PackView view) =>
        view with { Sort = Key(table, column), Descending = view.Sort == Key(table, column) ? !view.Descending : table.Columns[column].Kind == ColumnKind.Number };

    public static Table Of(Table table, PackView view)
    {
        var column = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(column => Key(table, column) == view.Sort, -1);
        if (column < 0 || !CanSort(table)) return table;
        var units = Units(table.Rows.Where(row => row.Kind == RowKind.Plain)).OrderBy(unit => IsMissing(unit[0].Cells[column]));
        var sorted = view.Descending ? units.ThenByDescending(Value).ThenByDescending(Text, StringComparer.CurrentCultureIgnoreCase) : units.ThenBy(Value).ThenBy(Text, StringComparer.CurrentCultureIgnoreCase);
        return table with { Rows = [.. sorted.SelectMany(unit => unit), .. table.Rows.Where(row => row.Kind == RowKind.Total)] };

        decimal? Value(List<Row> unit) => unit[0].Cells[column].Value;
        string Text(List<Row> unit) => unit[0].Cells[column].Text;
    }

    static bool IsMissing(Cell cell) => cell.Value is null && cell.Text is "" or "-";

    /// <summary>A row without a first cell belongs to the row above it.</summary>
    static List<List<Row>> Units(IEnumerable<Row> rows)
    {
        var units = new List<List<Row>>();
        foreach (var row in rows)
        {
            if (units.Count == 0 || row.Cells[0].Text != "") units.Add([]);
            units[^1].Add(row);
        }
        return units;
    }
}
