using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>How wide a column has to be, in twentieths of a point.</summary>
/// <param name="Least">Its words are whole.</param>
/// <param name="Comfortable">And a sentence in it does not become a tower of words.</param>
/// <param name="Most">More would be empty.</param>
sealed record Need(int Column, int Least, int Comfortable, int Most)
{
    // In widths of a letter.
    const double LongestWord = 16;
    const double ComfortableText = 20;
    const double LongestHead = 36;
    const double LongestText = 60;
    const double LongestNumber = 18;

    const double Bold = 1.1;

    public static Need Of(Table table, Column column, int at, double size, int padding)
    {
        var cells = table.Rows.Where(row => row.Kind != RowKind.Group).Select(row => row.Cells[at]).ToList();
        var word = Math.Max(cells.Select(cell => Words(Lettered.Shown(cell)) * Weight(cell)).DefaultIfEmpty().Max(), Words(column.Label) * Bold);
        var line = cells.Select(cell => Width(Lettered.Shown(cell)) * Weight(cell)).Append(column.Label.Length > 14 ? 0 : Width(column.Label) * Bold).Max();
        var longest = at == 0 ? LongestHead : column.Kind == ColumnKind.Text ? LongestText : LongestNumber;
        var letter = Width("e");
        var least = Math.Min(word, LongestWord * letter);
        var most = Math.Clamp(line, least, Math.Max(longest * letter, least));
        var comfortable = column.Kind != ColumnKind.Number ? Math.Clamp(ComfortableText * letter, least, most) : least;
        return new(at, Twips(least), Twips(comfortable), Twips(most));

        int Twips(double width) => (int)Math.Ceiling(width * size) + padding;
    }

    static double Weight(Cell cell) => cell.Tone == Tone.Plain ? 1 : Bold;

    static double Words(string text) => text.Split(' ', '\n', '\t').Max(Width);

    static double Width(string text) => text.Sum(Width);

    // Arial's advance widths, by classes, as a share of the size.
    static double Width(char letter) => letter switch
    {
        'M' or 'W' or 'm' or 'w' or '%' or '@' or '◆' or '▲' or '●' => 0.87,
        >= 'A' and <= 'Z' => 0.7,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or ' ' or '.' or ',' or ':' or ';' or '-' or '(' or ')' or '/' or '\'' => 0.33,
        _ => 0.556,
    };
}
