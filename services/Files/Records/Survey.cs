using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Files.Values;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

/// <summary>A first pass over a list, for what no row can know by itself: repeated rows, ids in two spellings, a column's date format.</summary>
sealed class Survey
{
    // A list of so few may well have a quiet month.
    const int LeastRowsJudged = 20;

    const int LongestSilenceDays = 35;

    readonly Repeats _rows = new();
    readonly Spellings _ids = new();

    public int Rows { get; private set; }

    public int HiddenRows { get; private set; }

    DateOnly? Oldest { get; set; }

    DateOnly? Newest { get; set; }

    public static Survey Of(ITable table, Header header)
    {
        var survey = new Survey();
        var dates = header.List.Columns.Where(column => column.Value.Is is ValueKind.Date or ValueKind.Instant or ValueKind.Midnight)
            .ToDictionary(column => column.Key, _ => new DateFormats());
        while (table.Read())
            if (table.Row > header.Row)
                survey.Add(table, header, dates);
        if (table.LastMerge is { } merge && merge.Row >= header.Row)
            throw new FileRefusedException(RuleBook.MergedCells, $"{merge.Range}.", merge.Row);
        if (survey.Rows == 0 && header.List.Always)
            throw new FileRefusedException(RuleBook.EmptyFile, $"There are always some in {header.List.Title}.", header.Row);
        foreach (var (column, formats) in dates)
            if (formats.AreMixed)
                throw new FileRefusedException(RuleBook.MixedDates, $"{header.Spelling(column)}: {formats}.");
        survey._rows.Seal();
        survey._ids.Seal();
        return survey;
    }

    /// <summary>An extract of last year, or of the wrong authority's year end, reads well and is wrong.</summary>
    public void RefuseOtherTimes(Header header, DateOnly asOf)
    {
        if (Rows >= LeastRowsJudged && (Newest?.AddDays(LongestSilenceDays) < asOf || Oldest > asOf.AddDays(1)))
            throw new FileRefusedException(RuleBook.WrongPeriod, $"{header.Spelling(header.List.Dated!)} is from {Told.Date(Oldest)} to {Told.Date(Newest)}, and the day given {Told.Date(asOf)}.", header.Row);
    }

    public bool IsRepeated(RowCells row) =>
        _rows.IsRepeated(row.Key(row.List.Unique)) || (IsId(row) && _ids.AreTwo(row.Key([row.List.Unique[0]])));

    void Add(ITable table, Header header, Dictionary<string, DateFormats> dates)
    {
        Rows++;
        HiddenRows += table.IsHidden ? 1 : 0;
        if (table.Undecodable is not null || NotARecord.Is(table, header))
            return;
        foreach (var (column, formats) in dates)
            formats.Add(header.Cell(table, column));
        if (header.List.Dated is { } dated && DateValue.Read(header.Cell(table, dated)).Value is { } day)
            (Oldest, Newest) = (day < Oldest ? day : Oldest ?? day, day > Newest ? day : Newest ?? day);
        var row = new RowCells(table, header, DateOnly.MaxValue);
        _rows.Add(row.Key(header.List.Unique));
        if (IsId(row) && row.Id(header.List.Unique[0]) is { Length: > 0 } id)
            _ids.Add(row.Key([header.List.Unique[0]]), id);
    }

    static bool IsId(RowCells row) => row.List.Columns[row.List.Unique[0]].Is == ValueKind.Id;
}
