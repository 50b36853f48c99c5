using System.IO.Compression;
using System.Text;
using System.Xml;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Workbooks;

/// <summary>The texts that cells refer to by number.</summary>
static class SharedStrings
{
    const int MostStrings = 5_000_000;
    const long MostCharacters = 200_000_000;

    public static IReadOnlyList<string> Read(ZipArchive zip)
    {
        var strings = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is null)
            return strings;
        long characters = 0;
        using var xml = Package.Xml(zip, "xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            strings.Add(Text(xml));
            characters += strings[^1].Length;
            if (strings.Count > MostStrings || characters > MostCharacters)
                throw new FileRefusedException(RuleBook.FileTooBig, "The workbook has more text than is safe to read.");
        }
        return strings;
    }

    /// <summary>The text of an element whose runs may be formatted; phonetic readings are left out.</summary>
    public static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        using var inner = xml.ReadSubtree();
        inner.Read();
        var more = inner.Read();
        while (more)
            if (inner is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                inner.Skip();
                more = !inner.EOF;
            }
            else if (inner is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(inner.ReadElementContentAsString());
                more = !inner.EOF;
            }
            else
                more = inner.Read();
        return Escapes.Undo(text.ToString());
    }
}
