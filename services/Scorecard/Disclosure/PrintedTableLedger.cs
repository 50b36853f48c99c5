using Scorecard.Packs.Document;

namespace Scorecard.Disclosure;

/// <summary>Enters a table of which only the print is known, such as one counted from records: totals by rows and columns, and what is worked out in a row.</summary>
sealed class PrintedTableLedger(Table table, LedgerBuilder ledger, Func<string, bool> ofChildren)
{
    public void Add()
    {
        var rows = table.Rows.Where(row => row.Cells.Any(cell => cell.Id is { } id && !ledger.Knows(id))).ToList();
        foreach (var row in rows) In(row);
        for (var column = 1; column < table.Columns.Count; column++)
        {
            var at = column;
            foreach (var total in rows.Where(row => row.Kind is RowKind.Total && IsCount(row.Cells[at])))
            {
                ledger.Relate(total.Cells[at].Id!, [.. rows.Where(row => row.Kind is RowKind.Plain && IsCount(row.Cells[at])).Select(row => row.Cells[at].Id!)]);
            }
        }
    }

    void In(Row row)
    {
        var counts = row.Cells.Where(IsCount).Select(cell => ledger.Add(new(cell.Id!, cell.Value!.Value) { OfChildren = ofChildren(cell.Id!) })).ToList();
        foreach (var cell in row.Cells.Where(cell => cell is { Id: not null, Value: not null })) ledger.Rest(cell.Id!, IsCount(cell) ? [cell.Id!] : counts);
        foreach (var total in row.Cells.Where((cell, i) => IsCount(cell) && table.Columns[i].Label.Contains("total", StringComparison.OrdinalIgnoreCase)))
        {
            ledger.Relate(total.Id!, [.. counts.Where(id => id != total.Id)]);
        }
    }

    static bool IsCount(Cell cell) => cell is { Id: not null, Value: { } value, Decimals: 0, Suffix: "" } && value % 1 == 0;
}
