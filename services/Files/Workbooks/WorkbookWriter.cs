using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Scorecard.Files.Workbooks;

/// <summary>Writes an .xlsx workbook whose bytes depend on its contents only: no clock, no author, a fixed order of parts.</summary>
sealed class WorkbookWriter(Stream stream, bool from1904 = false) : IDisposable
{
    // The first moment a zip archive can hold.
    static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    readonly Dictionary<string, int> _strings = [];
    readonly List<string> _sheets = [];

    /// <summary>Cells are text, whole numbers, decimals, dates, date-times, booleans, <see cref="SheetError"/>, <see cref="SheetFormula"/>, or null.</summary>
    public void Sheet(string name, IEnumerable<IReadOnlyList<object?>> rows, IReadOnlyList<string>? merged = null)
    {
        _sheets.Add(name);
        using var xml = Part($"xl/worksheets/sheet{_sheets.Count}.xml");
        xml.WriteStartElement("worksheet", Workbook.Sheets);
        xml.WriteStartElement("sheetData");
        var number = 0;
        foreach (var row in rows)
            WriteRow(xml, ++number, row);
        xml.WriteEndElement();
        WriteMerged(xml, merged ?? []);
        xml.WriteEndElement();
    }

    public void Dispose()
    {
        WorkbookParts.Write(Part, _sheets, _strings.Keys, from1904);
        _zip.Dispose();
    }

    XmlWriter Part(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        return XmlWriter.Create(entry.Open(), new XmlWriterSettings { CloseOutput = true });
    }

    void WriteRow(XmlWriter xml, int number, IReadOnlyList<object?> cells)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(number));
        for (var column = 0; column < cells.Count; column++)
            if (cells[column] is { } cell and not "")
                WriteCell(xml, $"{Column(column)}{Text(number)}", cell);
        xml.WriteEndElement();
    }

    void WriteCell(XmlWriter xml, string reference, object cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        switch (cell)
        {
            case string text:
                Value(xml, Text(_strings.TryGetValue(text, out var at) ? at : _strings[text] = _strings.Count), type: "s");
                break;
            case DateOnly date:
                Value(xml, Text(Days(date.ToDateTime(default))), style: WorkbookParts.DateStyle);
                break;
            case DateTime moment:
                Value(xml, Text(Days(moment)), style: WorkbookParts.MomentStyle);
                break;
            case bool flag:
                Value(xml, flag ? "1" : "0", type: "b");
                break;
            case SheetError error:
                Value(xml, error.Text, type: "e");
                break;
            case SheetFormula formula:
                xml.WriteElementString("f", Workbook.Sheets, formula.Text);
                break;
            default:
                Value(xml, Text(cell));
                break;
        }
        xml.WriteEndElement();
    }

    static void Value(XmlWriter xml, string value, string? type = null, string? style = null)
    {
        if (style is not null)
            xml.WriteAttributeString("s", style);
        if (type is not null)
            xml.WriteAttributeString("t", type);
        xml.WriteElementString("v", Workbook.Sheets, value);
    }

    static void WriteMerged(XmlWriter xml, IReadOnlyList<string> ranges)
    {
        if (ranges.Count == 0)
            return;
        xml.WriteStartElement("mergeCells");
        foreach (var range in ranges)
        {
            xml.WriteStartElement("mergeCell");
            xml.WriteAttributeString("ref", range);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    double Days(DateTime moment) => (moment - (from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30))).TotalDays;

    static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
