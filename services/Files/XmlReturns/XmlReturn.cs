using System.Text;
using System.Xml;
using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.XmlReturns;

/// <summary>A statutory return in XML: its header says which, and each sort of element in it is a table.</summary>
static class XmlReturn
{
    const long LargestFile = 1L << 30;

    static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = LargestFile,
        CloseInput = true,
    };

    public static bool IsXml(byte[] start)
    {
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<Message", StringComparison.Ordinal);
    }

    public static XmlReader Open(string path) => XmlReader.Create(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), Safe);

    public static IReadOnlyList<Table> TablesOf(string path)
    {
        if (new FileInfo(path).Length > LargestFile)
            throw new FileRefusedException(RuleBook.FileTooBig, "The file has more than 1 GB.");
        try
        {
            return TablesIn(path);
        }
        catch (XmlException exception)
        {
            throw new FileRefusedException(RuleBook.FileDamaged, exception.Message, exception.LineNumber);
        }
    }

    static List<Table> TablesIn(string path)
    {
        using var xml = Open(path);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "Message")
            throw new FileRefusedException(RuleBook.WrongFile, "It is a web page or XML, and no statutory return.");
        var collection = "";
        var found = new HashSet<string>();
        while (!xml.EOF)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Collection" } && collection.Length == 0)
                collection = xml.ReadElementContentAsString().Trim();
            else
            {
                if (xml.NodeType == XmlNodeType.Element)
                    found.Add(xml.LocalName);
                xml.Read();
            }
        var lists = Catalogue.Lists.Where(list => list.Collection == collection).ToList();
        if (lists.Count == 0)
            throw new FileRefusedException(RuleBook.WrongFile, $"It is a return of {(collection.Length > 0 ? collection : "no collection that it names")}; the children in need census (CIN) and the workforce census (CSWW) are read.");
        return [.. lists.Where(list => found.Contains(list.Element)).Select(list => new Table($"{Path.GetFileName(path)}: {list.Element}", () => new XmlTable(path, list), list))];
    }
}
