using Scorecard.Files.Lists;
using Scorecard.Files.Workbooks;

namespace Scorecard.Files.Templates;

/// <summary>guide.xlsx: what each column of each template is for.</summary>
static class Guide
{
    public const string FileName = "guide.xlsx";

    static readonly string[] Header = ["file", "column", "meaning", "allowed values", "required", "example"];

    public static void Write(string path)
    {
        using var file = File.Create(path);
        using var workbook = new WorkbookWriter(file);
        workbook.Sheet("Guide", [Header, .. Template.All.SelectMany(Rows)]);
    }

    static IEnumerable<string[]> Rows(ListDefinition list) => list.Columns.Values.Select(column => (string[])
        [Template.FileName(list), column.Header, column.Means, Allowed(column), Required(column), Example(column)]);

    static string Allowed(Column column) => column.Is switch
    {
        ValueKind.Id => "1 to 20 letters, digits or hyphens",
        ValueKind.Date or ValueKind.Midnight => "a date: dd/mm/yyyy or yyyy-mm-dd",
        ValueKind.Instant => "a date and time: dd/mm/yyyy hh:mm",
        ValueKind.Code => string.Join("; ", Catalogue.Written(column.Codes)) + (column.OrWords ? "; or words" : ""),
        ValueKind.Number when column.Most < int.MaxValue => $"a whole number, {column.Least} to {column.Most}",
        ValueKind.Number => "a whole number",
        ValueKind.Fte or ValueKind.Share or ValueKind.Miles => "a number, with a point for decimals",
        ValueKind.Text or ValueKind.Name => "text",
    };

    static string Required(Column column) => column.Needed ? "yes" : column.Optional ? "no; the column may be left out" : "the column only";

    internal static string Example(Column column) => column switch
    {
        { Example.Length: > 0 } => column.Example,
        { Is: ValueKind.Date } => "31/10/2026",
        { Is: ValueKind.Instant } => "31/10/2026 21:30",
        { Is: ValueKind.Code } => Catalogue.Written(column.Codes).First(),
        _ => "",
    };
}
