using System.Globalization;
using Scorecard.Files.Workbooks;

namespace Scorecard.Files.Generate;

/// <summary>
/// The faults seen in real and sample files. Each has one outcome, and none changes a figure: what is put right reads as
/// before, and the only rows that are rejected are of children that are no longer, or were never, a case.
/// </summary>
sealed class Mess(AuthorityModel model, GenerateOptions options)
{
    // Own dice, so that the rest of the authority stays the same.
    const ulong MessSeed = 0x4D355;
    const string OwnFile = "List 7";
    const int MostRepeatedRows = 3;

    static readonly string[] Names = ["List_", "List ", "list…"];
    static readonly Dictionary<string, string[]> Statuses = new()
    {
        ["a) Looked after child"] = ["CLA", "LAC", "CLA&CP", "Looked after child"],
        ["b) Child Protection plan"] = ["CPP", "Child Protection plan"],
        ["c) Child in need plan"] = ["CIN", "Child in need plan"],
        ["d) Open assessment"] = ["Open asmt", "Open assessment"],
        ["e) Closed episode"] = ["Closed Referral", "Closed episode"],
    };

    readonly Dice _dice = new(options.Seed ^ MessSeed);

    public static bool IsOwnFile(string sheet) => sheet == OwnFile;

    public string Name(string sheet) => _dice.Of(Names) + sheet[5..];

    /// <summary>One list of the workbook came as a CSV file. It keeps to one format of dates: a mixture is refused, not put right.</summary>
    public void WriteOwnFile(string sheet, IReadOnlyList<string> header, IEnumerable<object?[]> rows, string folder) =>
        TemplateFiles.Csv(Path.Combine(folder, $"{sheet.Replace(' ', '_')}.csv"), header.Select(Header), rows.Select(row => row.Select((cell, at) => Text(cell is DateOnly ? cell : Cell(header[at], cell))).ToArray()));

    public IEnumerable<IReadOnlyList<object?>> Spoil(string sheet, IReadOnlyList<string> header, IEnumerable<object?[]> rows)
    {
        if (_dice.InHundred(60))
            yield return [$"Annex A, {sheet}, as at {model.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"];
        yield return [.. header.Select(Header)];
        // Few enough that the file is not refused for them.
        var left = sheet == "List 3" ? Math.Min(MostRepeatedRows, options.Children / 100) : 0;
        foreach (var row in rows)
        {
            object?[] spoilt = [.. row.Select((cell, at) => Cell(header[at], cell))];
            yield return spoilt;
            if (left > 0 && Equals(row[7], "a) Yes"))
            {
                left--;
                yield return spoilt;
            }
        }
    }

    string Header(string header) => _dice.Roll(5) switch
    {
        0 => header + " ",
        1 => header.Replace('\'', '’'),
        2 => header.ToUpperInvariant(),
        _ => header,
    };

    object? Cell(string header, object? cell) => (header, cell) switch
    {
        ("Child Unique ID", long id) when _dice.InHundred(10) => string.Create(CultureInfo.InvariantCulture, $"{id}.0"),
        ("Age", _) => _dice.Roll(6) switch { 0 => "<1", 1 => "6 months", _ => cell },
        ("Allocated Team" or "Allocated Worker", null or "") => _dice.InHundred(50) ? new SheetError("#N/A") : "#N/A",
        ("Case Status", string status) => _dice.InHundred(50) ? _dice.Of(Statuses[status]) : status,
        ("Primary Need Code", _) when _dice.InHundred(5) => "PSRMEM - Support with memory and cognition",
        ("Ethnicity", _) when _dice.InHundred(3) => "Code 'ESCC' is not mapped",
        ("Placement Location", _) when _dice.InHundred(30) => _dice.InHundred(50) ? "Yes" : "No",
        ({ } offered, string) when offered.Contains("Return Interview", StringComparison.Ordinal) && _dice.InHundred(30) => "Offered and Declined (by YP)",
        (_, string text) when text.Length > 3 && text[1] == ')' && _dice.InHundred(20) => text[3..],
        // A date whose format was lost shows as its number of days.
        (_, DateOnly date) when _dice.InHundred(10) => (long)(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber),
        _ => cell,
    };

    static string Text(object? cell) => cell switch
    {
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        SheetError error => error.Text,
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };
}
