using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>A workbook read again: what stands in each cell, a number or a text.</summary>
sealed partial class ReadWorkbook(byte[] bytes) : IDisposable
{
    readonly SpreadsheetDocument _package = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

    WorkbookPart Book => _package.WorkbookPart!;

    public IReadOnlyList<string> Sheets => [.. Book.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

    public Worksheet this[string sheet] =>
        ((WorksheetPart)Book.GetPartById(Book.Workbook.Sheets!.Elements<Sheet>().Single(one => one.Name == sheet).Id!)).Worksheet;

    public IEnumerable<Worksheet> Worksheets => Sheets.Select(name => this[name]);

    public string? Name(string name) => Book.Workbook.DefinedNames?.Elements<DefinedName>().SingleOrDefault(one => one.Name == name)?.Text;

    /// <summary>The rows of a named range, header first: doubles and strings.</summary>
    public IReadOnlyList<IReadOnlyList<object>> Range(string name)
    {
        var parts = Area().Match(Name(name)!);
        var sheet = this[parts.Groups["sheet"].Value.Replace("''", "'", StringComparison.Ordinal)];
        var (from, to) = (int.Parse(parts.Groups["from"].Value, CultureInfo.InvariantCulture), int.Parse(parts.Groups["to"].Value, CultureInfo.InvariantCulture));
        return [.. sheet.Descendants<Row>().Where(row => row.RowIndex! >= from && row.RowIndex! <= to).Select(row => row.Elements<Cell>().Select(Value).ToList())];
    }

    public string? Format(Cell cell)
    {
        var sheet = Book.WorkbookStylesPart!.Stylesheet;
        var id = sheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!;
        return sheet.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(format => format.NumberFormatId! == id.Value)?.FormatCode;
    }

    public static object Value(Cell cell) =>
        cell.DataType?.Value == CellValues.InlineString ? cell.InlineString!.InnerText
        : cell.CellValue is { } number ? double.Parse(number.Text, CultureInfo.InvariantCulture)
        : "";

    public void Dispose() => _package.Dispose();

    [GeneratedRegex(@"^'(?<sheet>.*)'!\$A\$(?<from>\d+):\$[A-Z]+\$(?<to>\d+)\z")]
    private static partial Regex Area();
}
