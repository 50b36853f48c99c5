using System.Globalization;

namespace Dashboard.Packs;

/// <summary>
/// A pack's period: as the services write it ("2026-10", "2012/13-Q1", "2015/16"), as an address does (with "_" for "/",
/// because "2011-12" is a month), and as a person says it.
/// </summary>
public sealed record PackPeriod
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    readonly PeriodKind kind;

    /// <summary>Months since year 0, or quarters, or years; of no use for other periods.</summary>
    readonly int number;

    PackPeriod(PeriodKind kind, int number, string text) => (this.kind, this.number, Text) = (kind, number, text);

    public string Text { get; }

    public string Address => Uri.EscapeDataString(Text.Replace('/', '_'));

    public static PackPeriod OfAddress(string address) => Of(address.Replace('_', '/'));

    /// <summary>A text that is no month, quarter or year is left as it is: whether there is a pack of it, the service says.</summary>
    public static PackPeriod Of(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM", out var month)) return Month(month);
        if (text.Length is 7 or 10 && text[4] == '/' && int.TryParse(text[..4], out var year) && Years(year) == text[..7])
        {
            if (text.Length == 7) return Year(year);
            if (text[7..9] == "-Q" && text[9] is >= '1' and <= '4') return Quarter(year * 4 + text[9] - '1');
        }
        return new(PeriodKind.Other, 0, text);
    }

    /// <summary>The month, quarter or financial year that the day is in.</summary>
    public static PackPeriod Of(PeriodKind kind, DateOnly day)
    {
        var month = day.Year * 12 + day.Month - 1;
        // The financial year begins in April.
        var quarter = (month - 3) / 3;
        return kind switch
        {
            PeriodKind.Month => Month(day),
            PeriodKind.Quarter => Quarter(quarter),
            PeriodKind.Year => Year(quarter / 4),
            PeriodKind.Other => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>So many periods earlier; null where nothing says which that is.</summary>
    public PackPeriod? Before(int periods = 1) => kind switch
    {
        PeriodKind.Month => Month(new DateOnly((number - periods) / 12, (number - periods) % 12 + 1, 1)),
        PeriodKind.Quarter => Quarter(number - periods),
        PeriodKind.Year => Year(number - periods),
        PeriodKind.Other => null,
    };

    public PackPeriod? After() => Before(-1);

    public string Name => kind switch
    {
        PeriodKind.Month => First.ToString("MMMM yyyy", English),
        PeriodKind.Quarter => $"Quarter {number % 4 + 1} {Years(number / 4)}",
        PeriodKind.Year or PeriodKind.Other => Text,
    };

    /// <summary>As packs head their columns: Nov-26. "MMM" of British English says "Sept".</summary>
    public string Label => kind == PeriodKind.Month ? First.ToString("MMM-yy", CultureInfo.InvariantCulture) : Text;

    public static string Words(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "monthly",
        PeriodKind.Quarter => "quarterly",
        PeriodKind.Year => "yearly",
        PeriodKind.Other => "not known",
    };

    /// <summary>A month's first day.</summary>
    DateOnly First => new(number / 12, number % 12 + 1, 1);

    static PackPeriod Month(DateOnly day) => new(PeriodKind.Month, day.Year * 12 + day.Month - 1, day.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    static PackPeriod Quarter(int number) => new(PeriodKind.Quarter, number, $"{Years(number / 4)}-Q{number % 4 + 1}");

    static PackPeriod Year(int year) => new(PeriodKind.Year, year, Years(year));

    static string Years(int from) => string.Create(CultureInfo.InvariantCulture, $"{from:0000}/{(from + 1) % 100:00}");
}

public enum PeriodKind
{
    Month,
    Quarter,
    Year,
    Other,
}
