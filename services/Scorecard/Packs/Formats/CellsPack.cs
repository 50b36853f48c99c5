using System.Text;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats;

/// <summary>One line per cell: its id, a tab, what it prints.</summary>
static class CellsPack
{
    public static byte[] Write(PackDocument document)
    {
        var lines = new StringBuilder();
        foreach (var cell in document.Cells)
            lines.Append(OneLine(cell.Id!)).Append('\t').Append(OneLine(cell.Text)).Append('\n');
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static string OneLine(string text) =>
        text.AsSpan().IndexOfAny("\t\r\n") < 0 ? text : string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
