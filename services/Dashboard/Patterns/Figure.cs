using System.Globalization;

namespace Dashboard.Patterns;

/// <summary>A figure as printed, or a dash with the reason why there is none: never a zero that was not counted.</summary>
public readonly record struct Figure(string Text, string? Why = null)
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static Figure Count(int count) => new(count.ToString("N0", English));

    public static Figure Count(int? count, string whyNone) => count is { } known ? Count(known) : None(whyNone);

    public static Figure Percent(int? perMille, string whyNone) =>
        perMille is { } known ? new((known / 10m).ToString("0.0", English) + "%") : None(whyNone);

    public static Figure Fte(int hundredths) => new((hundredths / 100m).ToString("#,##0.0#", English));

    public static Figure None(string why) => new("–", why);
}
