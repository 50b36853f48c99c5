using System.Globalization;

namespace Scorecard.Packs.Formats.Office.Charts;

/// <summary>Where a chart's numbers stand on a sheet: names across the header row, labels down the first column.</summary>
sealed record ChartRange(string Sheet, int HeaderRow, int Points)
{
    public string Labels => Down(0);

    public string Name(int series) => $"{Quoted}!${Letter(series + 1)}${Text(HeaderRow)}";

    public string Values(int series) => Down(series + 1);

    string Down(int column) => $"{Quoted}!${Letter(column)}${Text(HeaderRow + 1)}:${Letter(column)}${Text(HeaderRow + Math.Max(Points, 1))}";

    string Quoted => $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    static char Letter(int column) => (char)('A' + column);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
