using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Facts;

/// <summary>Which column of the file is which; a file with a column that nobody reads is refused, since its author meant something by it.</summary>
sealed class FactHeader
{
    FactHeader(int width, IReadOnlyList<(FactColumn Column, int At)> columns) => (Width, Columns) = (width, columns);

    public int Width { get; }

    public IReadOnlyList<(FactColumn Column, int At)> Columns { get; }

    public static FactHeader Read(FactList list, ITable table)
    {
        var cells = Enumerable.Range(0, table.Width ?? 0).Select(at => table[at].Text.Trim()).ToList();
        var known = list.Columns.ToDictionary(column => Words.Key(column.Name));
        var named = cells.Select((cell, at) => (Cell: cell, Key: Words.Key(cell), At: at)).Where(header => header.Cell.Length > 0).ToList();
        var unknown = named.Where(header => !known.ContainsKey(header.Key)).Select(header => header.Cell).ToList();
        if (unknown.Count > 0)
            throw new FileRefusedException(RuleBook.UnknownColumn, $"{string.Join(", ", unknown)}. There are: {string.Join(", ", list.Columns.Select(column => column.Name))}.", table.Row);
        if (named.GroupBy(header => header.Key).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new FileRefusedException(RuleBook.TwoColumns, $"{twice.First().Cell}.", table.Row);
        var missing = list.Needed.Where(column => named.TrueForAll(header => known[header.Key] != column)).Select(column => column.Name).ToList();
        if (missing.Count > 0)
            throw new FileRefusedException(RuleBook.MissingColumn, $"{list.FileName} needs: {string.Join(", ", missing)}.", table.Row);
        return new(named[^1].At + 1, [.. named.Select(header => (known[header.Key], header.At))]);
    }
}
