using System.Globalization;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>An authority's own id: text, kept as written. Spreadsheets turn ids into numbers; where that lost nothing it is undone.</summary>
static class IdValue
{
    const int Longest = 20;

    // A double holds 15 decimal digits; a longer id came back with its end changed.
    const double LargestExact = 1e15;

    public static Reading<string> Read(Cell cell) => cell.Kind switch
    {
        CellKind.Number => OfNumber(cell.Number),
        CellKind.Error => RuleBook.BadId,
        CellKind.Text or CellKind.Empty => OfText(TextValue.Clean(cell.Text)),
    };

    /// <summary>One spelling for ids that a person would take for the same: without case, and without leading zeros.</summary>
    public static string Canonical(string id)
    {
        var bare = id.TrimStart('0');
        return (bare.Length == 0 ? id : bare).ToUpperInvariant();
    }

    static Reading<string> OfNumber(double number) =>
        number >= LargestExact ? RuleBook.IdDamaged
        : number < 1 || number != Math.Floor(number) ? RuleBook.BadId
        : number.ToString("F0", CultureInfo.InvariantCulture);

    static Reading<string> OfText(string text)
    {
        var id = WithoutFraction(text);
        if (LooksScientific(id))
            return RuleBook.IdDamaged;
        // 0 is what exports write where a child has no id.
        return id.Length is 0 or > Longest || id.Trim('0').Length == 0 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? RuleBook.BadId : id;
    }

    static string WithoutFraction(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && text[(point + 1)..].All(c => c == '0') && text[..point].All(char.IsAsciiDigit) ? text[..point] : text;
    }

    static bool LooksScientific(string text) =>
        text.Contains("E+", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
}
