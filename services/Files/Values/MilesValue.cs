using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>A distance in tenths of a mile. SSDA903 writes 999.9 where it is not known.</summary>
static class MilesValue
{
    const decimal NotKnown = 999.9m;

    public static Reading<int?> Read(Cell cell)
    {
        if (cell.IsEmpty)
            return default;
        if (NumberValue.Decimal(cell) is not { } miles)
            return RuleBook.BadNumber;
        return miles == NotKnown ? default
            : miles is < 0 or > NotKnown ? RuleBook.OutOfRange
            : (int)decimal.Round(miles * 10, 0, MidpointRounding.AwayFromZero);
    }
}
