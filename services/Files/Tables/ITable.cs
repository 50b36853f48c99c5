namespace Scorecard.Files.Tables;

/// <summary>Rows of cells, read forward once: of a CSV file or of a sheet.</summary>
interface ITable : IDisposable
{
    /// <summary>The current row as a spreadsheet numbers it.</summary>
    int Row { get; }

    /// <summary>How many cells the current row holds, where the format says so; null where missing cells are simply empty.</summary>
    int? Width { get; }

    bool IsHidden { get; }

    /// <summary>The first cell whose bytes are not text, or null.</summary>
    int? Undecodable { get; }

    /// <summary>After the last row: the lowest range of merged cells, and the row it ends in.</summary>
    (int Row, string Range)? LastMerge { get; }

    Cell this[int column] { get; }

    /// <summary>Goes to the next row that is not blank.</summary>
    bool Read();
}
