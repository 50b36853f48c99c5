using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Office;

/// <summary>
/// The number format (ECMA-376, part 1, 18.8.30) with which a spreadsheet shows a number exactly as the pack prints it:
/// its decimals, thousands, sign and suffix. Per cent are in points, so "%" is only a letter behind the number.
/// </summary>
static partial class NumberFormat
{
    // What a number format may be long.
    const int Longest = 255;

    /// <summary>Null where the text is not a print of the value ("as published", "c", "n/a"): that cell stays text.</summary>
    public static string? Of(Cell cell, string behind = "") => Of(cell.Text, cell.Value, behind);

    public static string? Of(ChartPoint point) => Of(point.Printed, point.Value, "");

    static string? Of(string text, decimal? exact, string behind)
    {
        if (exact is not { } value || Printed().Match(text) is not { Success: true } parts) return null;
        var (before, digits, after) = (parts.Groups["before"].Value, parts.Groups["digits"].Value, parts.Groups["after"].Value);
        if (!Shows(value, digits)) return null;
        var mask = Mask(digits) + Literal(after) + (behind.Length > 0 ? Literal($" [{behind}]") : "");
        var sign = before.TrimEnd().LastOrDefault(letter => letter is '+' or '-' or '−');
        if ((sign is '-' or '−' && value > 0) || (sign == '+' && value < 0)) return null;
        var unit = Literal(sign == '\0' ? before : before.Replace(sign.ToString(), "", StringComparison.Ordinal));
        var (above, below) = (value < 0, sign) switch
        {
            (true, '\0') => (unit + mask, unit + mask),
            (true, _) => (unit + mask, Literal(before) + mask),
            (false, '\0') => (unit + mask, "-" + unit + mask),
            (false, _) => (Literal(before) + mask, "-" + unit + mask),
        };
        var format = above == unit + mask && below == "-" + above ? above : $"{above};{below};{(value == 0 ? Literal(before) + mask : unit + mask)}";
        return format.Length <= Longest ? format : null;
    }

    // A spreadsheet keeps fifteen digits and rounds half away from zero.
    static bool Shows(decimal value, string digits)
    {
        var kept = Math.Abs(decimal.Parse(((double)value).ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture));
        var shown = decimal.Parse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return Math.Round(kept, Decimals(digits), MidpointRounding.AwayFromZero) == shown;
    }

    static string Mask(string digits)
    {
        var whole = digits.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0";
        return Decimals(digits) is > 0 and var decimals ? $"{whole}.{new string('0', decimals)}" : whole;
    }

    static int Decimals(string digits) => digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? digits.Length - point - 1 : 0;

    static string Literal(string text) => text switch
    {
        "" or "+" or "-" => text,
        _ => $"\"{OfficeText.OneLine(text).Replace("\"", "\"\\\"\"", StringComparison.Ordinal)}\"",
    };

    [GeneratedRegex(@"^(?<before>[^0-9a-zA-Z]{0,4})(?<digits>(0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*)(\.[0-9]{1,15})?)(?<after>[^0-9]{0,20})\z")]
    private static partial Regex Printed();
}
