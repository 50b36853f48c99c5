using System.Xml;
using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.XmlReturns;

/// <summary>The elements of one sort in an XML return, read forward: a row is an element, its cells are its own leaves. A row's number is its line.</summary>
sealed class XmlTable(string path, ListDefinition list) : ITable
{
    // What encloses everything of one child; what was read of the child before is forgotten there.
    const string Child = "Child";

    readonly XmlReader _xml = XmlReturn.Open(path);
    readonly List<Column> _columns = [.. list.Columns.Values];
    readonly Dictionary<string, string> _own = [];
    readonly Dictionary<string, string> _around = [];
    string _element = "";

    public int Row { get; private set; }

    public int? Width => null;

    public bool IsHidden => false;

    public int? Undecodable => null;

    public (int Row, string Range)? LastMerge => null;

    public Cell this[int column] =>
        column < _columns.Count && (_columns[column].Inherited ? _around : _own).TryGetValue(_columns[column].Header, out var text) ? Cell.Of(text) : Cell.Empty;

    public bool Read()
    {
        try
        {
            while (_xml.Read())
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == list.Element)
                {
                    ReadRow();
                    return true;
                }
                else if (_xml is { NodeType: XmlNodeType.Element, LocalName: Child })
                    _around.Clear();
                else
                    Note(_around);
            return false;
        }
        catch (XmlException exception)
        {
            throw new FileRefusedException(RuleBook.FileDamaged, exception.Message, exception.LineNumber);
        }
    }

    public void Dispose() => _xml.Dispose();

    void ReadRow()
    {
        Row = ((IXmlLineInfo)_xml).LineNumber;
        _own.Clear();
        _element = _xml.LocalName;
        if (_xml.IsEmptyElement)
            return;
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
            // Its own text, or a leaf's; what lies deeper is a row of another table.
            if (_xml.Depth <= depth + 2)
                Note(_own);
    }

    void Note(Dictionary<string, string> leaves)
    {
        if (_xml.NodeType == XmlNodeType.Element)
            _element = _xml.LocalName;
        else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            leaves[_element] = _xml.Value;
    }
}
