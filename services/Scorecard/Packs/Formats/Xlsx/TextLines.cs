using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>Long text as a sheet can show it: a merged row does not grow by itself, and no row is higher than 409 points.</summary>
static class TextLines
{
    const int LinesOfARow = 25;
    const int LinesOfTheHighestRow = 30;

    /// <summary>The rows that the text fills at this width, each with its number of lines.</summary>
    public static IEnumerable<(string Text, int Lines)> Rows(string text, int width) =>
        Lines(OfficeText.Clean(text), width).Chunk(LinesOfARow).Select(lines => (string.Concat(lines).TrimEnd('\n', ' '), lines.Length));

    /// <summary>The height of a row whose cells wrap these texts: not every program finds it by itself.</summary>
    public static double Height(IEnumerable<(string Text, int Width)> cells) =>
        HeightOf(Math.Min(cells.Max(cell => Math.Max(Lines(OfficeText.Clean(cell.Text), cell.Width).Count(), 1)), LinesOfTheHighestRow));

    public static double HeightOf(int lines) => (lines * 13.5) + 2;

    // Each line keeps the blank or the end of line that it was broken at, so that together they are the text.
    static IEnumerable<string> Lines(string text, int width)
    {
        for (var from = 0; from < text.Length;)
        {
            var end = text.IndexOf('\n', from, Math.Min(width, text.Length - from)) is >= 0 and var at ? at + 1 : Math.Min(from + width, text.Length);
            if (end < text.Length && text[end - 1] != '\n' && text.LastIndexOf(' ', end - 1, end - from) is var blank && blank > from) end = blank + 1;
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]) && end - 1 > from) end--;
            yield return text[from..end];
            from = end;
        }
    }
}
