using System.Globalization;
using System.Xml;

namespace Scorecard.Files.Workbooks;

/// <summary>The parts of a workbook around its sheets.</summary>
static class WorkbookParts
{
    public const string DateStyle = "1";
    public const string MomentStyle = "2";

    const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void Write(Func<string, XmlWriter> part, IReadOnlyList<string> sheets, IReadOnlyCollection<string> strings, bool from1904)
    {
        using (var xml = part("xl/sharedStrings.xml"))
            WriteStrings(xml, strings);
        using (var xml = part("xl/styles.xml"))
            xml.WriteRaw(Styles);
        using (var xml = part("xl/workbook.xml"))
            WriteWorkbook(xml, sheets, from1904);
        using (var xml = part("xl/_rels/workbook.xml.rels"))
            WriteLinks(xml, [.. sheets.Select((_, at) => ("worksheet", $"worksheets/sheet{at + 1}.xml")), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]);
        using (var xml = part("_rels/.rels"))
            WriteLinks(xml, [("officeDocument", "xl/workbook.xml")]);
        using (var xml = part("[Content_Types].xml"))
            WriteTypes(xml, [("workbook.xml", "sheet.main"), ("sharedStrings.xml", "sharedStrings"), ("styles.xml", "styles"), .. sheets.Select((_, at) => ($"worksheets/sheet{at + 1}.xml", "worksheet"))]);
    }

    static void WriteStrings(XmlWriter xml, IReadOnlyCollection<string> strings)
    {
        xml.WriteStartElement("sst", Workbook.Sheets);
        foreach (var text in strings)
        {
            xml.WriteStartElement("si");
            xml.WriteStartElement("t");
            // Without it a reader may drop spaces at the ends.
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Escapes.Do(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteWorkbook(XmlWriter xml, IReadOnlyList<string> sheets, bool from1904)
    {
        xml.WriteStartElement("workbook", Workbook.Sheets);
        xml.WriteStartElement("workbookPr");
        if (from1904)
            xml.WriteAttributeString("date1904", "1");
        xml.WriteEndElement();
        xml.WriteStartElement("sheets");
        for (var at = 0; at < sheets.Count; at++)
        {
            var number = (at + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[at]);
            xml.WriteAttributeString("sheetId", number);
            xml.WriteAttributeString("r", "id", Office, $"rId{number}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void WriteLinks(XmlWriter xml, IReadOnlyList<(string Type, string Target)> links)
    {
        xml.WriteStartElement("Relationships", Links);
        for (var at = 0; at < links.Count; at++)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}"));
            xml.WriteAttributeString("Type", $"{Office}/{links[at].Type}");
            xml.WriteAttributeString("Target", links[at].Target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteTypes(XmlWriter xml, IReadOnlyList<(string Part, string Type)> parts)
    {
        xml.WriteStartElement("Types", Types);
        WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var (part, type) in parts)
            WriteType(xml, "Override", "PartName", $"/xl/{part}", $"{Kind}{type}+xml");
        xml.WriteEndElement();
    }

    static void WriteType(XmlWriter xml, string element, string by, string name, string type)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(by, name);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    // Three cell formats: plain, a date (built-in format 14), a date with time (22).
    const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;
}
