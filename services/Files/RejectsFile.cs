using System.Globalization;
using CsvHelper;
using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>rejects.csv: what was wrong or is to be looked at, where, and what to do. It opens safely in a spreadsheet, whatever the cells held.</summary>
public sealed class RejectsFile : IDisposable
{
    const int LongestEcho = 60;

    // What a cell starts with to be run as a formula.
    const string Formula = "=+-@\t\r";

    static readonly CsvWriterOptions Safe = new() { Injection = CsvInjection.Escape, InjectionCharacters = Formula, WriteByteOrderMark = true };

    readonly CsvWriter _csv;

    public RejectsFile(string path)
    {
        _csv = CsvWriter.ToFile(path, Safe);
        _csv.WriteRecord("file", "row", "column", "code", "rule", "help", "value", "outcome");
    }

    public int Lines { get; private set; }

    public void Write(string file, RejectedRow rejected)
    {
        foreach (var fault in rejected.Faults)
            Write(file, rejected.Row, fault.Violation.Field, fault.Violation.Rule, fault.Value, "rejected");
    }

    /// <summary>The row was accepted.</summary>
    public void Query(string file, int row, IEnumerable<CellFault> queries)
    {
        foreach (var query in queries)
            Write(file, row, query.Violation.Field, query.Violation.Rule, query.Value, "query");
    }

    public void Write(RefusedFile refused) => Write(refused.Name, refused.Row, "", refused.Rule, refused.Detail, "refused");

    public void Dispose() => _csv.Dispose();

    void Write(string file, int? row, string column, Rule rule, string value, string outcome)
    {
        Lines++;
        _csv.WriteRecord(file, row?.ToString(CultureInfo.InvariantCulture) ?? "", Echo(column), rule.Code, rule.Text, rule.Help, Echo(value), outcome);
    }

    // One line, no control or direction characters, and no more of a child's record than shows which cell it is.
    static string Echo(string value)
    {
        var kept = string.Concat(value.Take(LongestEcho).Select(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c));
        return value.Length > LongestEcho ? kept[..(LongestEcho - 1)] + '…' : kept;
    }
}
