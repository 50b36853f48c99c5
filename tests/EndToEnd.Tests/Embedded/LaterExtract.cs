using System.Globalization;
using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.Embedded;

using Row = Dictionary<string, string>;

/// <summary>The same authority a week on, as lists in CSV: some cases closed, some gone, some with another worker, some new.</summary>
sealed class LaterExtract(string earlier, Authority oracle, DateOnly asOf)
{
    const int Each = 5;

    static readonly string[] Lists = ["List 3", "List 6", "List 7", "List 8", "List 9"];

    /// <summary>Writes the lists, and tells the oracle what they mean.</summary>
    public string Write(string folder)
    {
        using var workbook = new Sheets(Path.Combine(earlier, "Annex_A.xlsx"));
        var lists = Lists.ToDictionary(list => list, workbook.Rows);
        var headers = Lists.ToDictionary(list => list, workbook.Header);
        var children = new Queue<Row>(lists["List 6"].Where(row => !row.ContainsKey("CIN Closure Date") && row["Case Status"] == "c) Child in need plan" && row.ContainsKey("Allocated Worker")).ToList());

        for (var n = 0; n < Each; n++)
        {
            Close(children.Dequeue());
            Drop(children.Dequeue(), lists["List 6"]);
            Reallocate(children.Dequeue(), oracle.Workers.Where(worker => worker.Kind == Kind.SocialWorker && Standing.InPost(worker, asOf)).ElementAt(n));
            Add(new Row(children.Peek()), lists["List 6"], $"{9_000_000 + n}");
        }
        foreach (var (list, rows) in lists) File.WriteAllLines(Path.Combine(folder, list.Replace(' ', '_') + ".csv"), [Line(headers[list], header => header), .. rows.Select(row => Line(headers[list], header => Cell(row, header)))]);
        return folder;
    }

    void Close(Row row)
    {
        var day = asOf.AddDays(-2);
        (row["CIN Closure Date"], row["Case Status"], row["Reason for Closure"]) = ($"{day:dd/MM/yyyy}", "e) Closed episode", "RC8");
        End(row, day);
    }

    // A complete list that no longer has the child says that its case is closed by its day.
    void Drop(Row row, List<Row> list)
    {
        list.Remove(row);
        End(row, asOf);
    }

    void Reallocate(Row row, Worker worker)
    {
        row["Allocated Worker"] = worker.Name;
        oracle.Allocate(Id(row), worker.Id, row["Allocated Team"], asOf);
    }

    void Add(Row row, List<Row> list, string child)
    {
        var day = asOf.AddDays(-3);
        (row["Child Unique ID"], row["CIN Start Date"]) = (child, $"{day:dd/MM/yyyy}");
        list.Add(row);
        oracle.Cases[child] = [new Spell(day, null, day, Need.InNeed)];
        oracle.LeadsOf(child).Add(new Lead(row["Allocated Team"], row["Allocated Worker"], day, null));
    }

    void End(Row row, DateOnly day) => oracle.Cases[Id(row)] = [.. oracle.Cases[Id(row)].Select(spell => spell with { To = day })];

    static string Id(Row row) => row["Child Unique ID"];

    static string Line(IEnumerable<string> headers, Func<string, string> cell) => string.Join(',', headers.Select(header => $"\"{cell(header)}\""));

    static string Cell(Row row, string header)
    {
        var text = row.GetValueOrDefault(header, "");
        return header.Contains("Date", StringComparison.Ordinal) && int.TryParse(text, out var number) ? DateTime.FromOADate(number).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : text;
    }
}
