using System.Globalization;

namespace Scorecard.Files.Tables;

/// <summary>One value as the file holds it. A workbook's dates are numbers: days since the start of 1900, or of 1904.</summary>
readonly record struct Cell(CellKind Kind, string Text, double Number = 0, bool From1904 = false)
{
    public static readonly Cell Empty = new(CellKind.Empty, "");

    public static Cell Of(string text) => string.IsNullOrWhiteSpace(text) ? Empty : new(CellKind.Text, text);

    public static Cell Of(double number, bool from1904) =>
        new(CellKind.Number, number.ToString("R", CultureInfo.InvariantCulture), number, from1904);

    public static Cell OfError(string text) => new(CellKind.Error, text);

    public bool IsEmpty => Kind == CellKind.Empty;
}
