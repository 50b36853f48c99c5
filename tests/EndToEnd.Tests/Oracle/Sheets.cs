using System.IO.Compression;
using System.Xml.Linq;

namespace EndToEnd.Tests.Oracle;

/// <summary>The sheets of a workbook whose header is its first row, as rows by column name.</summary>
sealed class Sheets : IDisposable
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static readonly XNamespace Link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    readonly ZipArchive zip;
    readonly List<string> strings;
    readonly Dictionary<string, string> parts;

    public Sheets(string path)
    {
        zip = ZipFile.OpenRead(path);
        strings = [.. Part("xl/sharedStrings.xml").Elements(Main + "si").Select(item => string.Concat(item.Descendants(Main + "t").Select(text => text.Value)))];
        var targets = Part("xl/_rels/workbook.xml.rels").Elements().ToDictionary(each => (string)each.Attribute("Id")!, each => (string)each.Attribute("Target")!);
        parts = Part("xl/workbook.xml").Descendants(Main + "sheet").ToDictionary(sheet => (string)sheet.Attribute("name")!, sheet => targets[(string)sheet.Attribute(Link + "id")!]);
    }

    public List<Dictionary<string, string>> Rows(string sheet)
    {
        var rows = Part("xl/" + parts[sheet]).Descendants(Main + "row").Select(Cells).ToList();
        return [.. rows.Skip(1).Select(row => row.ToDictionary(cell => rows[0][cell.Key], cell => cell.Value, StringComparer.Ordinal))];
    }

    public List<string> Header(string sheet) => [.. Cells(Part("xl/" + parts[sheet]).Descendants(Main + "row").First()).Values];

    public void Dispose() => zip.Dispose();

    Dictionary<string, string> Cells(XElement row) => row.Elements(Main + "c").ToDictionary(cell => ((string)cell.Attribute("r")!).TrimEnd([.. "0123456789"]), Text);

    string Text(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "s" => strings[(int)cell.Element(Main + "v")!],
        "inlineStr" => string.Concat(cell.Descendants(Main + "t").Select(text => text.Value)),
        _ => (string?)cell.Element(Main + "v") ?? "",
    };

    XElement Part(string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!;
    }
}
