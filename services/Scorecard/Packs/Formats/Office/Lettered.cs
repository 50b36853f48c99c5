using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Office;

/// <summary>The remarks of a table's cells as notes below it: a letter each, the same words the same letter.</summary>
sealed class Lettered
{
    readonly List<string> _remarks = [];

    /// <summary>What stands raised behind the cell's text: the marks of its notes, then the letters of its remarks.</summary>
    public string Behind(Cell cell) => string.Join(' ', cell.Marks.Concat(cell.Remarks.Select(LetterOf)));

    public IEnumerable<string> Notes => _remarks.Select((remark, at) => $"{Letter(at)}  {remark}");

    /// <summary>As long as what a cell shows: the symbol before it, the text, the marks behind it.</summary>
    public static string Shown(Cell cell) => ToneLook.Before(cell) + cell.Text + new string('a', 2 * (cell.Marks.Count + cell.Remarks.Count));

    string LetterOf(string remark)
    {
        var at = _remarks.IndexOf(remark);
        if (at >= 0) return Letter(at);
        _remarks.Add(remark);
        return Letter(_remarks.Count - 1);
    }

    static string Letter(int at) => at < 26 ? ((char)('a' + at)).ToString() : Letter((at / 26) - 1) + Letter(at % 26);
}
