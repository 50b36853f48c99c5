using System.Globalization;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>Full-time equivalent as statutory returns have it (0.521371), in hundredths; 0 for who does not work.</summary>
static class ShareValue
{
    public static Reading<int?> Read(Cell cell)
    {
        if (cell.IsEmpty)
            return default;
        if (!decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
            return RuleBook.BadNumber;
        return share > 1.5m ? RuleBook.OutOfRange : (int)decimal.Round(share * 100, 0, MidpointRounding.AwayFromZero);
    }
}
