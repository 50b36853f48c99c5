using System.Globalization;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

static class NumberValue
{
    public static Reading<int?> Read(Cell cell, int smallest, int largest)
    {
        if (cell.IsEmpty)
            return default;
        if (Decimal(cell) is not { } number || number != decimal.Truncate(number))
            return RuleBook.BadNumber;
        return number < smallest || number > largest ? RuleBook.OutOfRange : (int)number;
    }

    /// <summary>A number as a person would write it, with at most four decimals. A spreadsheet's own number may carry binary noise; a typed one may not.</summary>
    public static decimal? Decimal(Cell cell) => cell.Kind switch
    {
        CellKind.Number => Math.Abs(cell.Number) < 1e12 ? decimal.Round((decimal)cell.Number, 4, MidpointRounding.AwayFromZero) : null,
        CellKind.Text => OfText(cell.Text.Trim()),
        CellKind.Empty or CellKind.Error => null,
    };

    static decimal? OfText(string text) =>
        text.Length <= 15 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.Scale <= 4
            ? number
            : null;
}
