namespace Scorecard.Packs.Document;

/// <param name="Id">Unique in the pack; names its sheet and its CSV.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The first is the row's heading.</param>
sealed record Table(string Id, string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Footnotes, printed below.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];
}

sealed record Column(string Label, ColumnKind Kind = ColumnKind.Number);

enum ColumnKind
{
    Text,

    /// <summary>Aligned right.</summary>
    Number,

    /// <summary>A rating or a trend: a word with its symbol.</summary>
    Sign,
}

/// <param name="Cells">As many as there are columns.</param>
sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Plain);

enum RowKind
{
    Plain,

    /// <summary>Heads the rows that follow it: only its first cell has text.</summary>
    Group,

    Total,
}
