using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats;

/// <summary>Tidy: one line per cell, the exact number beside what is printed (RFC 4180, UTF-8).</summary>
static partial class CsvPack
{
    const string Columns = "catalogue,period,as_at,standing,id,indicator,row,part,item,printed,value,decimals,suffix,tone,marks,remarks";

    public static byte[] Write(PackDocument document)
    {
        var asAt = document.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lines = new StringBuilder(Columns).Append("\r\n");
        foreach (var cell in document.Cells)
        {
            var id = CellId.Of(cell.Id!);
            lines.AppendJoin(',', ((string[])
            [
                document.Catalogue, document.Period, asAt, document.Standing, cell.Id!, id.Indicator, id.Row, id.Part, id.Item, cell.Text,
                cell.Value is { } value ? ExactNumber.Text(value) : "",
                cell.Value is null ? "" : cell.Decimals.ToString(CultureInfo.InvariantCulture),
                cell.Suffix, Tone(cell.Tone), string.Join(' ', cell.Marks), string.Join("; ", cell.Remarks),
            ]).Select(Field)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static string Tone(Tone tone) => tone == Document.Tone.Plain ? "" : tone.ToString().ToLowerInvariant();

    // A cell that a spreadsheet would run as a formula is told to be text; a number with a sign stays one, and a dash alone is none.
    static string Field(string text)
    {
        if (text.Length > 1 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) && !SignedNumber().IsMatch(text)) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    [GeneratedRegex(@"^[+-][0-9][0-9,]*(\.[0-9]+)?%?\z")]
    private static partial Regex SignedNumber();
}
