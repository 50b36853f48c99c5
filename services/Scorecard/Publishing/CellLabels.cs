using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>What a person calls a cell: its table, row and column.</summary>
static class CellLabels
{
    public static IReadOnlyDictionary<string, string> Of(PackDocument document) => document.Blocks
        .SelectMany(block => block switch
        {
            Table table => table.Rows.SelectMany(row => row.Cells.Select((cell, i) => (cell.Id, Label: $"{table.Caption}: {RowName(table, row)}, {table.Columns[i].Label}"))),
            Facts facts => facts.Items.Select(fact => (fact.Cell.Id, fact.Label)),
            _ => [],
        })
        .Where(cell => cell.Id is not null)
        .DistinctBy(cell => cell.Id)
        .ToDictionary(cell => cell.Id!, cell => cell.Label, StringComparer.Ordinal);

    static string RowName(Table table, Row row) =>
        string.Join(' ', row.Cells.Where((cell, i) => cell.Id is null && table.Columns[i].Kind is ColumnKind.Text && cell.Text != "").Select(cell => cell.Text));
}
