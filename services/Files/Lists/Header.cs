using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Lists;

/// <summary>Where the columns of a list stand in a table.</summary>
sealed class Header(ListDefinition list, int row, IReadOnlyList<string> cells)
{
    readonly Dictionary<string, int> _at = list.Columns
        .Select(column => (column.Key, At: IndexesOf(column.Value, cells).FirstOrDefault(-1)))
        .Where(column => column.At >= 0)
        .ToDictionary(column => column.Key, column => column.At);

    public ListDefinition List => list;

    public int Row => row;

    public int Width => cells.Count;

    public int Found => _at.Count + list.Marks.Count(mark => cells.Any(cell => Words.Key(cell) == Words.Key(mark)));

    public IReadOnlyList<string> Missing =>
    [
        .. list.Columns.Where(column => !column.Value.Optional && !_at.ContainsKey(column.Key)).Select(column => column.Value.Header),
        .. list.Marks.Where(mark => cells.All(cell => Words.Key(cell) != Words.Key(mark))),
    ];

    public Cell Cell(ITable table, string column) => _at.TryGetValue(column, out var at) ? table[at] : Tables.Cell.Empty;

    /// <summary>Columns of which a template knows nothing. Of other lists not every column is read.</summary>
    public IEnumerable<string> Extra => !list.Template ? [] : Enumerable.Range(0, cells.Count).Except(_at.Values).Select(SpellingAt).Where(header => header.Length > 0);

    /// <summary>The header as the file spells it.</summary>
    public string Spelling(string column) => _at.TryGetValue(column, out var at) ? SpellingAt(at) : list.Columns[column].Header;

    public string SpellingAt(int at) => at < cells.Count ? cells[at].Trim() : "";

    public void RefuseTwoColumns()
    {
        foreach (var column in list.Columns.Values)
            if (IndexesOf(column, cells).Skip(1).Any())
                throw new FileRefusedException(RuleBook.TwoColumns, $"{column.Header}.", row);
    }

    static IEnumerable<int> IndexesOf(Column column, IReadOnlyList<string> cells)
    {
        string[] spellings = [Words.Key(column.Header), .. column.Also.Select(Words.Key)];
        return Enumerable.Range(0, cells.Count).Where(at => spellings.Contains(Words.Key(cells[at])));
    }
}
