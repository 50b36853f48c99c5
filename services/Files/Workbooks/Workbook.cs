using System.IO.Compression;
using System.Xml;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Workbooks;

/// <summary>
/// An .xlsx workbook, read straight from its XML: the reader library at hand turns a cell in error (#REF!), a formula never
/// calculated and a merged cell into an empty one, and an end date that reads as empty is a case that stays open.
/// </summary>
sealed class Workbook
{
    public const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    readonly string _path;
    readonly bool _from1904;
    readonly IReadOnlyList<string> _strings;
    readonly List<(string Name, string Part)> _sheets = [];

    Workbook(string path)
    {
        _path = path;
        using var zip = Package.Open(path);
        var parts = PartsById(zip);
        using var xml = Package.Xml(zip, "xl/workbook.xml");
        while (xml.Read())
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "workbookPr")
                _from1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet" && parts.TryGetValue(xml.GetAttribute("id", Relations) ?? "", out var part))
                _sheets.Add((xml.GetAttribute("name") ?? "", part));
        _strings = SharedStrings.Read(zip);
    }

    public static Workbook Open(string path)
    {
        try
        {
            return new Workbook(path);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw new FileRefusedException(RuleBook.FileDamaged, exception.Message);
        }
    }

    public IEnumerable<Table> Tables() =>
        _sheets.Select(sheet => new Table($"{Path.GetFileName(_path)}: {sheet.Name.Trim()}", () => new SheetTable(Package.Open(_path), sheet.Part, _strings, _from1904)));

    static Dictionary<string, string> PartsById(ZipArchive zip)
    {
        var parts = new Dictionary<string, string>();
        using var xml = Package.Xml(zip, "xl/_rels/workbook.xml.rels");
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true)
                parts[xml.GetAttribute("Id") ?? ""] = PartOf(xml.GetAttribute("Target") ?? "");
        return parts;
    }

    static string PartOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";
}
