using Scorecard.Indicators;
using Scorecard.Packs.Document;

namespace Scorecard.Disclosure;

/// <summary>A pack as it may leave the authority.</summary>
static class PublicDocument
{
    /// <param name="suppressed">The cells that this version does not print.</param>
    /// <param name="suppressedBefore">Those that an earlier version did not print: what was there then is not told now.</param>
    public static PackDocument Of(PackDocument document, Ledger ledger, IReadOnlyCollection<string> suppressed, IReadOnlyCollection<string> suppressedBefore)
    {
        var (hidden, hiddenBefore) = (suppressed.ToHashSet(StringComparer.Ordinal), suppressedBefore.ToHashSet(StringComparer.Ordinal));
        var quoted = new QuotedNumbers(document, hidden);
        var shown = document.WithCells(cell => Shown(cell, ledger, hidden, hiddenBefore));
        return shown with
        {
            Blocks =
            [
                .. shown.Blocks.Select(block => block is Chart chart ? Shown(chart, hidden, quoted) : block),
                new Heading(2, "Symbols"),
                .. Symbols.Key.Select(line => new Paragraph(line, Emphasis.Note)),
            ],
        };
    }

    static Cell Shown(Cell cell, Ledger ledger, HashSet<string> hidden, HashSet<string> hiddenBefore)
    {
        // A number without a place in the ledger cannot be told from its neighbours.
        if (cell.Id is not { } id) return cell.Value is >= Quantity.Smallest and <= Quantity.Largest ? Confidential(cell) : cell;
        if (hidden.Contains(id)) return Confidential(cell);
        var remarks = hiddenBefore.Contains(id) ? [.. cell.Remarks.Where(remark => !remark.StartsWith(Publishing.Restated.Remark, StringComparison.Ordinal))] : cell.Remarks;
        if (ledger.Missing.TryGetValue(id, out var symbol)) return cell with { Text = symbol, Remarks = remarks };
        return cell.Value is { } value && value != 0 && Numbers.Round(value, cell.Decimals) == 0
            ? cell with { Text = Symbols.Low, Value = null, Remarks = remarks }
            : cell with { Remarks = remarks };
    }

    static Cell Confidential(Cell cell) => new(Symbols.Confidential) { Id = cell.Id, Tone = Tone.Quiet, Marks = cell.Marks, Remarks = ["Confidential."] };

    static Chart Shown(Chart chart, HashSet<string> hidden, QuotedNumbers quoted)
    {
        var points = chart.Points.Select(point => IsHidden(chart, point, hidden) ? new ChartPoint(point.Label, null, Symbols.Confidential) : point).ToList();
        return points.TrueForAll(point => point.Printed != Symbols.Confidential)
            ? chart
            // Limits and means are worked out from every point.
            : chart with { Points = points, Band = null, Title = quoted.In(chart.Title, chart.Id).Any() ? chart.Axis : chart.Title };
    }

    static bool IsHidden(Chart chart, ChartPoint point, HashSet<string> hidden) => hidden.Any(id =>
        id.EndsWith($"/{point.Label}", StringComparison.Ordinal) && QuotedNumbers.IsOf(chart.Id, id));
}
