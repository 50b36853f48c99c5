using Scorecard.Files.Tables;
using Scorecard.Files.Values;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Facts;

/// <summary>Reads a CSV file of told facts into records for the bulk door, which has the rules that need more than a cell.</summary>
public static class FactFile
{
    const int Largest = 64 * 1024 * 1024;

    /// <summary>Every line below the header: an <see cref="AcceptedRow"/> with its Record, or a <see cref="RejectedRow"/>.</summary>
    /// <exception cref="FileRefusedException">Nothing of it can be read: another kind of file, or another list's columns.</exception>
    public static IReadOnlyList<RowOutcome> Read(FactList list, byte[] content)
    {
        if (content.Length > Largest)
            throw new FileRefusedException(RuleBook.FileTooBig, $"{list.FileName} has more than 64 MB.");
        FileKind.RefuseUnlessCsv(content);
        using var table = new CsvTable(new MemoryStream(content), ',', null);
        if (!table.Read())
            throw new FileRefusedException(RuleBook.EmptyFile, "");
        var header = FactHeader.Read(list, table);
        var rows = new List<RowOutcome>();
        while (table.Read())
            rows.Add(Row(list, header, table));
        return RejectRepeated(list, rows);
    }

    static RowOutcome Row(FactList list, FactHeader header, CsvTable table)
    {
        if (table.Undecodable is { } undecodable)
            return Rejected(table.Row, RuleBook.BadEncoding, header.Columns.FirstOrDefault(column => column.At == undecodable).Column?.Name ?? "", "");
        if (table.Width < header.Width || Enumerable.Range(header.Width, table.Width!.Value - header.Width).Any(at => !table[at].IsEmpty))
            return Rejected(table.Row, RuleBook.NotARecord, list.Columns[0].Name, table[0].Text);
        var record = list.NewRecord();
        var faults = new List<CellFault>();
        foreach (var (column, at) in header.Columns)
        {
            var cell = TextValue.WithoutInvisible(table[at].Text).Trim();
            if (column.Read(cell, list.BodyOf(record)) is { } broken)
                faults.Add(new CellFault(broken.For(column.Name), cell));
        }
        return faults.Count == 0 ? new AcceptedRow(table.Row, record) : new RejectedRow(table.Row, null, faults);
    }

    // Which of them is right, nobody here can say.
    static List<RowOutcome> RejectRepeated(FactList list, List<RowOutcome> rows)
    {
        var keys = rows.ConvertAll(row => row is AcceptedRow { Record: Record record } ? list.Key(record) : null);
        var repeated = keys.OfType<string>().CountBy(key => key).Where(key => key.Value > 1).Select(key => key.Key).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Zip(keys, (row, key) => key is not null && repeated.Contains(key)
            ? Rejected(row.Row, RuleBook.Duplicate, list.Unique[0].Name, key.Replace('\t', ' '))
            : row)];
    }

    static RejectedRow Rejected(int row, Rule rule, string column, string value) => new(row, null, [new CellFault(rule.For(column), value)]);
}
