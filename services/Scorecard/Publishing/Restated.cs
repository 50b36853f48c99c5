using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>Marks what an earlier version printed otherwise.</summary>
static class Restated
{
    public const string Remark = "Restated: ";

    /// <param name="earlier">Newest first.</param>
    public static PackDocument Mark(PackDocument document, IReadOnlyList<(int Number, PackDocument Document)> earlier)
    {
        var printed = earlier.Select(version => (version.Number, Cells: version.Document.Cells.DistinctBy(cell => cell.Id).ToDictionary(cell => cell.Id!, StringComparer.Ordinal))).ToList();
        return document.WithCells(Marked);

        Cell Marked(Cell cell)
        {
            // That a text was written is no figure.
            if (cell.Id is not { } id || id.EndsWith("/commentary", StringComparison.Ordinal)) return cell;
            foreach (var (number, cells) in printed)
            {
                if (cells.TryGetValue(id, out var before) && before.Text != cell.Text)
                {
                    return cell with { Remarks = [.. cell.Remarks, $"{Remark}was {(before.Text == "" ? "blank" : before.Text)} in version {number}"] };
                }
            }
            return cell;
        }
    }
}
