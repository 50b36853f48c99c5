using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Lists;

/// <summary>Finds which list a table holds, by its columns first and its name second.</summary>
static class Recognition
{
    // Titles and notes stand above the header in many exports.
    const int RowsSearched = 10;

    /// <summary>The list and its header row; null when nothing fits. A list that nearly fits is refused with the columns it lacks.</summary>
    public static Header? Recognise(string name, ITable table)
    {
        var headers = Candidates(table);
        var fitting = headers.Where(header => header.Missing.Count == 0)
            .OrderByDescending(header => header.List.NamedBy(name)).ThenByDescending(header => header.Found).ToList();
        if (fitting.Count == 0)
            return NearlyWhole(name, headers);
        var whole = fitting[0];
        if (fitting.Find(other => other.List != whole.List && other.Found == whole.Found && other.List.NamedBy(name) == whole.List.NamedBy(name)) is { } equal)
            throw new FileRefusedException(RuleBook.TwoLists, $"{whole.List.Title}; {equal.List.Title}.", whole.Row);
        if (whole.List.NamedBy(name) == 0 && NamedList(name) is { } other && headers.All(header => header.List != other || header.Missing.Count > 0))
            throw new FileRefusedException(RuleBook.WrongList, $"It is named as {other.Title}, and has the columns of {whole.List.Title}.", whole.Row);
        whole.RefuseTwoColumns();
        return whole;
    }

    /// <summary>The list that the name alone says.</summary>
    public static ListDefinition? NamedList(string name) =>
        Catalogue.Lists.Where(list => list.NamedBy(name) > 0).MaxBy(list => list.NamedBy(name));

    /// <summary>How many columns of any one list the table has.</summary>
    public static int MostFound(ITable table) => Candidates(table).Select(header => header.Found).DefaultIfEmpty().Max();

    static List<Header> Candidates(ITable table)
    {
        var headers = new List<Header>();
        for (var read = 0; read < RowsSearched && table.Read(); read++)
        {
            var cells = HeaderCells(table);
            headers.AddRange(Catalogue.Lists.Select(list => new Header(list, table.Row, cells)).Where(header => header.Found > 0));
        }
        return headers;
    }

    static Header? NearlyWhole(string name, List<Header> headers)
    {
        var nearest = headers.Where(header => header.Found >= 2)
            .OrderByDescending(header => header.List.NamedBy(name)).ThenBy(header => header.Missing.Count - header.Found).FirstOrDefault();
        if (nearest is null || (nearest.List.NamedBy(name) == 0 && nearest.Missing.Count > nearest.Found))
            return null;
        throw new FileRefusedException(RuleBook.MissingColumn, $"{nearest.List.Title} needs: {string.Join(", ", nearest.Missing)}.", nearest.Row);
    }

    static List<string> HeaderCells(ITable table)
    {
        // Wider than any list with its extra columns; a sheet may be formatted out to its 16,384th.
        const int widest = 512;
        var cells = Enumerable.Range(0, table.Width is { } width ? Math.Min(width, widest) : widest).Select(column => table[column].Text).ToList();
        return cells[..(cells.FindLastIndex(cell => cell.Length > 0) + 1)];
    }
}
