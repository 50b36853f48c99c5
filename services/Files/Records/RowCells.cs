using System.Globalization;
using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Files.Values;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

/// <summary>The current row of a table, read column by column; every fault found on the way is kept.</summary>
sealed class RowCells(ITable table, Header header, DateOnly asOf)
{
    // As long as every door allows.
    const int LongestText = 200;

    // One day's grace for extracts that ran past midnight.
    readonly DateOnly _lastDay = asOf == DateOnly.MaxValue ? asOf : asOf.AddDays(1);

    readonly List<CellFault> _faults = [];
    readonly List<CellFault> _queries = [];

    public IReadOnlyList<CellFault> Faults => _faults;

    public IReadOnlyList<CellFault> Queries => _queries;

    public ListDefinition List => header.List;

    public DateOnly AsOf => asOf;

    public void Break(Rule rule, string column) => AddOnce(_faults, rule, column);

    public void Query(Rule rule, string column) => AddOnce(_queries, rule, column);

    public string Id(string column)
    {
        var cell = Needed(column);
        return cell.IsEmpty ? "" : Keep(IdValue.Read(cell), column) ?? "";
    }

    public string Text(string column)
    {
        var cell = Needed(column);
        return cell.IsEmpty ? "" : Keep(TextValue.Read(cell, LongestText), column) ?? "";
    }

    /// <summary>A worker or team as told; empty for the words that mean there is none.</summary>
    public string Name(string column)
    {
        var cell = header.Cell(table, column);
        if (cell.IsEmpty || IsNobody(cell))
        {
            Needed(column);
            return "";
        }
        return Keep(TextValue.Read(IsSpreadsheetError(cell) ? Cell.OfError(cell.Text) : cell, LongestText), column) ?? "";
    }

    public DateOnly? Date(string column)
    {
        var cell = Needed(column);
        if (cell.IsEmpty || IsNoDate(cell, column))
            return null;
        var date = Keep(DateValue.Read(cell), column);
        return date is null || Within(date.Value, column) ? date : null;
    }

    public DateTimeOffset? Instant(string column)
    {
        var cell = Needed(column);
        if (cell.IsEmpty || IsNoDate(cell, column))
            return null;
        var moment = Keep(InstantValue.Read(cell), column);
        return moment is null || Within(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment.Value, London.Zone).DateTime), column) ? moment : null;
    }

    /// <summary>The first moment of a day.</summary>
    public DateTimeOffset? Midnight(string column) => Date(column) is { } day ? London.Instant(day.ToDateTime(default)).Value : null;

    /// <summary>A date of birth, or the one expected. A bad one is asked about and left: no case is lost for it.</summary>
    public DateOnly? Born(string column, DateOnly? since)
    {
        var cell = header.Cell(table, column);
        if (cell.IsEmpty || IsNoDate(cell, column))
            return null;
        var read = DateValue.Read(cell);
        if (read.Value is not { } born || (read.Broken ?? BirthDate.Broken(born, asOf)) is not null)
        {
            Query(read.Broken ?? BirthDate.Broken(read.Value!.Value, asOf)!, column);
            return null;
        }
        if (BirthDate.Odd(born, since, asOf) is { } odd)
            Query(odd, column);
        return born;
    }

    /// <summary>A period that counts at the close of its days, the last one not: one within a day counts nowhere.</summary>
    public (DateOnly? From, DateOnly? To) Held(string start, string end)
    {
        var (from, to) = Period(start, end);
        if (to is not null && to == from)
            Query(RuleBook.SameDay, end);
        return (from, to);
    }

    /// <summary>A period's two days; an end before its start is a fault of the end.</summary>
    public (DateOnly? From, DateOnly? To) Period(string start, string end)
    {
        var (from, to) = (Date(start), Date(end));
        if (to < from)
            Break(RuleBook.EndBeforeStart, end);
        return (from, to);
    }

    public string? Code(string column)
    {
        var cell = Needed(column);
        if (cell.IsEmpty)
            return null;
        var code = cell.Kind == CellKind.Error ? null : Catalogue.Code(List.Columns[column].Codes, cell.Text);
        if (code is null && List.Columns[column].OrWords)
            return Text(column);
        if (code is null)
            Fault(RuleBook.UnknownCode, column);
        return code;
    }

    public bool? YesNo(string column) => Code(column) switch { "yes" => true, "no" => false, _ => null };

    public int? Number(string column, int smallest, int largest) => Keep(NumberValue.Read(Needed(column), smallest, largest), column);

    public int? Fte(string column, bool isPerson) => Keep(FteValue.Read(Needed(column), isPerson), column);

    public int? Share(string column) => Keep(ShareValue.Read(Needed(column)), column);

    public int? Miles(string column) => Keep(MilesValue.Read(Needed(column)), column);

    public bool Has(string column) => List.Columns.ContainsKey(column) && !header.Cell(table, column).IsEmpty;

    static bool IsNobody(Cell cell) => Words.Key(cell.Text).Length == 0 || (Catalogue.Code("nobody", cell.Text) is not null);

    // The same in a CSV saved from a workbook. #N/A, a failed look-up, means nobody and is dealt with above.
    static bool IsSpreadsheetError(Cell cell) =>
        cell.Kind == CellKind.Error || cell.Text.Trim() is "#REF!" or "#VALUE!" or "#NAME?" or "#DIV/0!" or "#NUM!" or "#NULL!";

    // Only words that say there is no date. A failed look-up says nothing, and an end that cannot be read must not leave a case open.
    bool IsNoDate(Cell cell, string column) =>
        !List.Columns[column].Needed && cell.Kind == CellKind.Text && (cell.Text.Trim() == "-" || (cell.Text[0] != '#' && Catalogue.Code("no_date", cell.Text) is not null));

    Cell Needed(string column)
    {
        var cell = header.Cell(table, column);
        if (List.Columns[column].Needed && (cell.IsEmpty || TextValue.Clean(cell.Text).Length == 0))
            Break(RuleBook.Missing, column);
        return cell;
    }

    bool Within(DateOnly date, string column)
    {
        var rule = date.Year < List.Columns[column].After ? RuleBook.FarPast
            : date > _lastDay && !List.Columns[column].Future ? RuleBook.FutureDate
            : null;
        if (rule is not null)
            Break(rule, column);
        return rule is null;
    }

    T? Keep<T>(Reading<T> reading, string column)
    {
        if (reading.Broken is { } rule)
            Fault(rule, column);
        if (reading.Query is { } query)
            Query(query, column);
        return reading.Value;
    }

    // No case is lost for a code that nobody mapped. A date that cannot be read rejects the row whatever it is of.
    void Fault(Rule rule, string column)
    {
        if (List.Columns[column].Enriches)
            Query(rule, column);
        else
            Break(rule, column);
    }

    // Several records may be made from one cell.
    void AddOnce(List<CellFault> faults, Rule rule, string column)
    {
        var fault = new CellFault(rule.For(header.Spelling(column)), header.Cell(table, column).Text);
        if (!faults.Contains(fault))
            faults.Add(fault);
    }

    /// <summary>What the columns say, in one spelling, to find rows that say the same thing twice.</summary>
    public string Key(IEnumerable<string> columns) => string.Join('\u001F', columns.Select(KeyPart));

    string KeyPart(string column)
    {
        var cell = header.Cell(table, column);
        return List.Columns.TryGetValue(column, out var definition) ? definition.Is switch
        {
            ValueKind.Id => IdValue.Read(cell).Value is { } id ? IdValue.Canonical(id) : cell.Text,
            ValueKind.Date or ValueKind.Midnight => DateValue.Read(cell).Value?.ToString("O", CultureInfo.InvariantCulture) ?? cell.Text,
            ValueKind.Instant => InstantValue.Read(cell).Value?.ToString("O", CultureInfo.InvariantCulture) ?? cell.Text,
            ValueKind.Code => Catalogue.Code(definition.Codes, cell.Text) ?? cell.Text,
            ValueKind.Name or ValueKind.Text or ValueKind.Number or ValueKind.Fte or ValueKind.Share or ValueKind.Miles => TextValue.Clean(cell.Text).ToUpperInvariant(),
        } : "";
    }
}
