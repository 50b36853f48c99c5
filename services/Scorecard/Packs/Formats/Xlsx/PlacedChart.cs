using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office.Charts;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>A chart on a sheet, beside the rows that hold its numbers.</summary>
/// <param name="Row">Of its upper left corner, from 1.</param>
/// <param name="Column">Of its upper left corner, from 1.</param>
sealed record PlacedChart(Chart Chart, ChartRange Range, int Row, int Column)
{
    // In points: 17 by 7.5 centimetres.
    public const double Width = 482;
    public const double Height = 213;
}
