using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Indicators;

namespace Scorecard.Signals.Checks;

/// <summary>A number as somebody wrote it.</summary>
/// <param name="Decimals">As many as were written: the number stands for what rounds to it.</param>
readonly partial record struct QuotedNumber(decimal Value, int Decimals)
{
    /// <summary>No part of a date, a year's name, a code or a longer number.</summary>
    public const string Pattern = @"(?<![\w./,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w/]|[.,-]\d)";

    public static QuotedNumber Of(string written)
    {
        var value = decimal.Parse(written, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new(value, value.Scale);
    }

    public static IEnumerable<QuotedNumber> In(string text) => Number().Matches(text).Select(match => Of(match.Value));

    public bool IsAYear => Decimals == 0 && Value is >= 1900 and < 2100;

    /// <summary>How far "about" and "just over" reach, of the number.</summary>
    const decimal Hedge = 0.1m;

    public bool Quotes(decimal figure, bool hedged) =>
        Numbers.Round(Math.Abs(figure), Decimals) == Math.Abs(Value) || hedged && Math.Abs(Math.Abs(figure) - Value) <= Value * Hedge;

    [GeneratedRegex("-?" + Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
