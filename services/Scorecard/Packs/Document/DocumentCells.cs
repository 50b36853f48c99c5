namespace Scorecard.Packs.Document;

/// <summary>A document with other cells in the places of its own.</summary>
static class DocumentCells
{
    public static PackDocument WithCells(this PackDocument document, Func<Cell, Cell> change) => document with
    {
        Blocks = [.. document.Blocks.Select(block => block.WithCells(change))],
        Cells = [.. document.Cells.Select(change)],
    };

    static Block WithCells(this Block block, Func<Cell, Cell> change) => block switch
    {
        Facts facts => new Facts([.. facts.Items.Select(fact => fact with { Cell = change(fact.Cell) })]),
        Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(change)] })] },
        _ => block,
    };
}
