using Scorecard.Files.Workbooks;

namespace Scorecard.Files.Tests;

/// <summary>The same table through both doors, as CSV and as a workbook; what comes out must be the same.</summary>
static class Doors
{
    public static readonly DateOnly AsOf = new(2026, 10, 31);

    public static InputFolder Open(string name, params IReadOnlyList<string>[] rows)
    {
        using var given = new Given();
        var csv = InputFolder.Open(given.Csv($"{name}.csv", rows));
        var workbook = InputFolder.Open(given.Workbook($"{name}.xlsx", "Sheet1", rows));
        Told(workbook).ShouldBe(Told(csv), "the workbook and the CSV are judged alike");
        return csv;
    }

    /// <summary>The outcomes of every row below the header, the same through both doors.</summary>
    public static IReadOnlyList<RowOutcome> Rows(string name, params IReadOnlyList<string>[] rows)
    {
        using var given = new Given();
        var csv = Outcomes(given.Csv($"{name}.csv", rows));
        var workbook = Outcomes(given.Workbook($"{name}.xlsx", "Sheet1", rows));
        workbook.Select(Told).ShouldBe(csv.Select(Told));
        return csv;
    }

    public static IReadOnlyList<RowOutcome> Outcomes(string path, InputOptions? options = null)
    {
        var folder = InputFolder.Open(path, options);
        folder.Refused.ShouldBeEmpty();
        return [.. folder.Files.SelectMany(file => file.Rows(AsOf))];
    }

    public static string Told(RowOutcome outcome) => outcome switch
    {
        AcceptedRow row => $"{row.Row} {row.Record} {string.Concat(row.Journey)} {Codes(row.Queries)}",
        RejectedRow row => $"{row.Row} {Codes(row.Faults)}",
        _ => throw new InvalidOperationException(),
    };

    static string Codes(IEnumerable<CellFault> faults) => string.Join(", ", faults.Select(fault => $"{fault.Violation.Code}:{fault.Violation.Field}"));

    static string Told(InputFolder folder) => string.Join('\n',
    [
        .. folder.Files.Select(file => $"{file.List} {file.RowCount}"),
        .. folder.Refused.Select(refused => $"{refused.Rule.Code} {refused.Row}"),
        .. folder.Unread.Select(unread => unread.List),
    ]);

    public static string Csv(this Given given, string name, params IReadOnlyList<string>[] rows) =>
        given.File(name, string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\r\n")));

    public static string Workbook(this Given given, string name, string sheet, params IReadOnlyList<object?>[] rows)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
            workbook.Sheet(sheet, rows);
        return given.File(name, stream.ToArray());
    }

    static string Quoted(string value) => value.AsSpan().ContainsAny(",\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
