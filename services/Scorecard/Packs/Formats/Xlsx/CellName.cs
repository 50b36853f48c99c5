using System.Globalization;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>Cells as formulas and ranges name them.</summary>
static class CellName
{
    public static string Of(int row, int column) => Letters(column) + Text(row);

    public static string Range(string sheet, int fromRow, int fromColumn, int toRow, int toColumn) =>
        $"{Sheet(sheet)}!${Letters(fromColumn)}${Text(fromRow)}:${Letters(toColumn)}${Text(toRow)}";

    public static string Sheet(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <param name="column">From 1.</param>
    static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
