using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Html;

/// <summary>The marks behind the cells of a block: its notes as the pack prints them, and its remarks, each once and under a letter.</summary>
sealed class Marks
{
    readonly string block;
    readonly Notes notes;
    readonly List<string> remarks;

    public Marks(string block, IEnumerable<Cell> cells, Notes notes)
    {
        this.block = block;
        this.notes = notes;
        remarks = [.. cells.SelectMany(cell => cell.Remarks).Distinct()];
    }

    public IEnumerable<(string Letter, string Anchor, string Text)> Remarks => remarks.Select((text, place) => (Letter(place), Anchor(place), text));

    public IEnumerable<Mark> Of(Cell cell) =>
    [
        .. cell.Marks.Select(mark => new Mark(mark, notes.Anchor(block, mark), "Note " + mark)),
        .. cell.Remarks.Distinct().Select(text => remarks.IndexOf(text)).Select(place => new Mark(Letter(place), Anchor(place), "Remark " + Letter(place))),
    ];

    string Anchor(int place) => $"{block}-remark-{Letter(place)}";

    static string Letter(int place) => place < 26 ? ((char)('a' + place)).ToString() : Letter(place / 26 - 1) + Letter(place % 26);
}

/// <param name="Anchor">Where what it marks is said; null where the pack does not say it.</param>
sealed record Mark(string Printed, string? Anchor, string Words);
