using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Tables;

sealed class CsvTable : ITable
{
    const int LongestRecord = 1 << 20;

    readonly CsvReader _csv;
    CsvMalformedRecord? _broken;

    public CsvTable(Stream stream, char separator, Encoding? encoding) =>
        _csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            HasHeader = false,
            // Blank lines are read so that row numbers stay those of a spreadsheet.
            SkipEmptyLines = false,
            Separator = separator,
            Encoding = encoding,
            MaxRecordSize = LongestRecord,
            TrackLineNumbers = true,
            OnMalformedRecord = record => _broken ??= record,
        });

    public int Row => (int)_csv.RowNumber;

    public int? Width => _csv.FieldCount;

    public bool IsHidden => false;

    public int? Undecodable
    {
        get
        {
            if (Utf8.IsValid(_csv.RawRecord))
                return null;
            var column = 0;
            while (column < _csv.FieldCount - 1 && Utf8.IsValid(_csv.GetSpan(column)))
                column++;
            return column;
        }
    }

    public (int Row, string Range)? LastMerge => null;

    public Cell this[int column] => _csv.GetSpan(column).IsEmpty ? Cell.Empty : Cell.Of(_csv.GetString(column));

    public bool Read()
    {
        try
        {
            while (_csv.Read())
            {
                if (_csv.RawRecord.Length > LongestRecord)
                    throw new FileRefusedException(RuleBook.FileTooBig, $"The record on line {_csv.LineNumber} is longer than 1 MB.");
                // A quotation mark inside an unquoted value (5" tall) harms nothing; the others shift values between columns.
                if (_broken is { Reason: not CsvMalformedReason.StrayQuote } broken)
                    throw new FileRefusedException(RuleBook.UnbalancedQuotes, $"Line {broken.LineNumber}.", Row);
                _broken = null;
                if (!IsBlank())
                    return true;
            }
            return false;
        }
        catch (CsvFormatException exception)
        {
            throw new FileRefusedException(RuleBook.FileTooBig, $"The record on line {exception.LineNumber} is longer than 1 MB, or its quotation mark is never closed.");
        }
    }

    public void Dispose() => _csv.Dispose();

    bool IsBlank()
    {
        for (var column = 0; column < _csv.FieldCount; column++)
            if (!_csv.GetSpan(column).Trim(" \t"u8).IsEmpty)
                return false;
        return true;
    }
}
