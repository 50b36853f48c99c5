namespace Dashboard.Packs.Document;

/// <param name="Columns">The first is the row's heading.</param>
public sealed record Table(string Id, string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    public IReadOnlyList<string> Footnotes { get; init; } = [];
}

public sealed record Column(string Label, ColumnKind Kind = ColumnKind.Number);

public enum ColumnKind
{
    Text,
    Number,

    /// <summary>A rating or a trend: a word with its symbol.</summary>
    Sign,
}

/// <param name="Cells">As many as there are columns.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Plain)
{
    /// <summary>The place of its first cell that has one.</summary>
    public CellId? Id => Cells.FirstOrDefault(cell => cell.Id is not null) is { } placed ? CellId.Of(placed.Id!) : null;
}

public enum RowKind
{
    Plain,

    /// <summary>Heads the rows that follow it: only its first cell has text.</summary>
    Group,

    Total,
}
