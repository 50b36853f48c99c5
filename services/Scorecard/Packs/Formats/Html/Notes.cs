using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Html;

/// <summary>Where the note of a mark stands: a footnote of the same table, or small print of the pack, that begins with the mark.</summary>
sealed class Notes
{
    readonly Dictionary<(string Table, string Mark), string> footnotes = [];
    readonly Dictionary<string, string> smallPrint = new(StringComparer.Ordinal);

    public Notes(IEnumerable<Section> sections)
    {
        foreach (var placed in sections.SelectMany(section => section.Parts).SelectMany(part => part.Blocks))
        {
            if (placed.Block is Paragraph { Emphasis: Emphasis.Note } note) smallPrint.TryAdd(Mark(note.Text), placed.Anchor);
            if (placed.Block is not Table table) continue;
            foreach (var (place, footnote) in table.Footnotes.Index()) footnotes.TryAdd((placed.Anchor, Mark(footnote)), Footnote(placed.Anchor, place));
        }
    }

    public static string Footnote(string table, int place) => $"{table}-note-{place + 1}";

    public string? Anchor(string block, string mark) => footnotes.GetValueOrDefault((block, mark)) ?? smallPrint.GetValueOrDefault(mark);

    static string Mark(string note) => note.Split(' ', 2)[0].TrimEnd('.', ':', ')');
}
