using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>Full-time equivalent in hundredths. Above 1.5 nobody works; a person with none is a mistake.</summary>
static class FteValue
{
    public static Reading<int?> Read(Cell cell, bool isPerson)
    {
        if (cell.IsEmpty)
            return default;
        if (NumberValue.Decimal(cell) is not { } fte)
            return RuleBook.BadNumber;
        return fte < 0 || fte > 1.5m || (fte == 0 && isPerson)
            ? RuleBook.OutOfRange
            : (int)decimal.Round(fte * 100, 0, MidpointRounding.AwayFromZero);
    }
}
