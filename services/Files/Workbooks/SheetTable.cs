using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Workbooks;

/// <summary>A sheet, row by row.</summary>
sealed class SheetTable(ZipArchive zip, string part, IReadOnlyList<string> strings, bool from1904) : ITable
{
    // A sheet may be formatted down to row 1,048,576 below its last record.
    const int MostBlankRows = 1_000;
    const int MostColumns = 16_384;
    const long MostCells = 60_000_000;

    readonly XmlReader _xml = Package.Xml(zip, part);
    readonly List<Cell> _cells = [];
    int _lastFilled;
    long _cellsRead;

    public int Row { get; private set; }

    public int? Width => null;

    public bool IsHidden { get; private set; }

    public int? Undecodable => null;

    public (int Row, string Range)? LastMerge { get; private set; }

    public Cell this[int column] => column < _cells.Count ? _cells[column] : Cell.Empty;

    public bool Read()
    {
        try
        {
            while (NextRow())
                if (_cells.Exists(cell => !cell.IsEmpty))
                {
                    _lastFilled = Row;
                    return true;
                }
            return false;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or FormatException or OverflowException)
        {
            throw new FileRefusedException(RuleBook.FileDamaged, exception.Message, Row);
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        zip.Dispose();
    }

    bool NextRow()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            if (_xml.LocalName == "mergeCell")
                NoteMerged(_xml.GetAttribute("ref") ?? "");
            if (_xml.LocalName != "row")
                continue;
            Row = _xml.GetAttribute("r") is { } row ? int.Parse(row, NumberStyles.None, CultureInfo.InvariantCulture) : Row + 1;
            IsHidden = _xml.GetAttribute("hidden") is "1" or "true";
            _cells.Clear();
            if (Row - _lastFilled > MostBlankRows)
                _xml.Skip();
            else if (!_xml.IsEmptyElement)
                ReadCells();
            return true;
        }
        return false;
    }

    void ReadCells()
    {
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "c")
                continue;
            if (++_cellsRead > MostCells)
                throw new FileRefusedException(RuleBook.FileTooBig, $"The sheet has more than {MostCells} cells.", Row);
            var column = _xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : _cells.Count;
            while (_cells.Count < column)
                _cells.Add(Cell.Empty);
            _cells.Add(ReadCell());
        }
    }

    Cell ReadCell()
    {
        var type = _xml.GetAttribute("t");
        if (_xml.IsEmptyElement)
            return Cell.Empty;
        var (depth, value, isFormula) = (_xml.Depth, (string?)null, false);
        var more = _xml.Read();
        while (more && _xml.Depth > depth)
            if (_xml.NodeType != XmlNodeType.Element)
                more = _xml.Read();
            else if (_xml.LocalName == "v")
                value = _xml.ReadElementContentAsString();
            else if (_xml.LocalName == "is")
            {
                value = SharedStrings.Text(_xml);
                more = _xml.Read();
            }
            else
            {
                isFormula |= _xml.LocalName == "f";
                _xml.Skip();
            }
        return value is null ? isFormula ? Cell.OfError("(formula without a value)") : Cell.Empty : Of(type, value);
    }

    Cell Of(string? type, string value) => type switch
    {
        "s" => Cell.Of(strings.ElementAtOrDefault(int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)) ?? throw new InvalidDataException("A shared text is not there.")),
        "str" or "inlineStr" or "d" => Cell.Of(value),
        "b" => Cell.Of(value == "1" ? "TRUE" : "FALSE"),
        "e" => Cell.OfError(value),
        _ => value.Length == 0 ? Cell.Empty : Cell.Of(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), from1904),
    };

    static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
            column = (column * 26) + letter - 'A' + 1;
        return column is > 0 and <= MostColumns ? column - 1 : throw new InvalidDataException($"There is no cell {reference}.");
    }

    // Only ranges that touch filled rows; of them the lowest, since titles above a header may be merged.
    void NoteMerged(string range)
    {
        var rows = range.Split(':').Select(end => int.Parse(end.AsSpan(end.AsSpan().IndexOfAnyInRange('0', '9')), NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        if (rows[0] <= _lastFilled && !(rows[^1] < LastMerge?.Row))
            LastMerge = (rows[^1], range);
    }
}
