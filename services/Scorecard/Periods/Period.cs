using System.Globalization;
using System.Text.RegularExpressions;

namespace Scorecard.Periods;

/// <summary>
/// What a figure is for, first day to last: "2015-08" (a month), "2012/13-Q1" (a quarter of the financial year, which starts on
/// 1 April), "2015/16" (a financial year), "2017-W49" (an ISO week) or "2017-05-15..2017-05-31" (any days).
/// </summary>
readonly partial record struct Period(PeriodKind Kind, DateOnly First, DateOnly Last) : IComparable<Period>
{
    public static Period Month(int year, int month) => MonthOf(new DateOnly(year, month, 1));

    public static Period MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(PeriodKind.Month, first, first.AddMonths(1).AddDays(-1));
    }

    public static Period QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
        return new(PeriodKind.Quarter, first, first.AddMonths(3).AddDays(-1));
    }

    public static Period YearOf(DateOnly day)
    {
        var first = new DateOnly(day.Month >= 4 ? day.Year : day.Year - 1, 4, 1);
        return new(PeriodKind.Year, first, first.AddYears(1).AddDays(-1));
    }

    /// <summary>From Monday to Sunday.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(PeriodKind.Week, monday, monday.AddDays(6));
    }

    public static Period Days(DateOnly first, DateOnly last) => new(PeriodKind.Days, first, last);

    /// <summary>The financial year that it ends in.</summary>
    public Period Year => YearOf(Last);

    /// <summary>The same kind of period, so many before (or after, when negative). Runs of days have none.</summary>
    public Period Before(int count = 1) => Kind switch
    {
        PeriodKind.Month => MonthOf(First.AddMonths(-count)),
        PeriodKind.Quarter => QuarterOf(First.AddMonths(-3 * count)),
        PeriodKind.Year => YearOf(First.AddYears(-count)),
        PeriodKind.Week => new(Kind, First.AddDays(-7 * count), Last.AddDays(-7 * count)),
        _ => Days(First.AddDays(-count * Length), Last.AddDays(-count * Length)),
    };

    /// <summary>Twelve months earlier.</summary>
    public Period YearBefore() => Kind switch
    {
        PeriodKind.Month => MonthOf(First.AddYears(-1)),
        PeriodKind.Quarter => QuarterOf(First.AddYears(-1)),
        PeriodKind.Year => YearOf(First.AddYears(-1)),
        PeriodKind.Week => Before(52),
        _ => Days(First.AddYears(-1), Last.AddYears(-1)),
    };

    /// <summary>Every period of this kind from the start of the financial year to this one.</summary>
    public IEnumerable<Period> YearToDate()
    {
        var start = Year.First;
        var periods = new List<Period>();
        for (var period = this; period.Last >= start && period.First >= start; period = period.Before()) periods.Add(period);
        periods.Reverse();
        return periods;
    }

    /// <summary>Every period of this kind of the financial year.</summary>
    public IEnumerable<Period> WholeYear()
    {
        var year = Year;
        var period = YearToDate().FirstOrDefault(this);
        for (; period.First <= year.Last; period = period.Before(-1)) yield return period;
    }

    int Length => Last.DayNumber - First.DayNumber + 1;

    public int CompareTo(Period other) => (Last, First, Kind).CompareTo((other.Last, other.First, other.Kind));

    /// <summary>As a person says it: "August 2015", "Quarter 1 2012/13", "2015/16", "week 49 of 2017".</summary>
    public string Name => Kind switch
    {
        PeriodKind.Month => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"Quarter {QuarterNumber} {FinancialYear(Year.First)}",
        PeriodKind.Year => FinancialYear(First),
        PeriodKind.Week => $"week {ISOWeek.GetWeekOfYear(First.ToDateTime(default))} of {ISOWeek.GetYear(First.ToDateTime(default))}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{First:d MMMM yyyy} to {Last:d MMMM yyyy}"),
    };

    public override string ToString() => Kind switch
    {
        PeriodKind.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"{FinancialYear(Year.First)}-Q{QuarterNumber}",
        PeriodKind.Year => FinancialYear(First),
        PeriodKind.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(First.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(First.ToDateTime(default)):00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}"),
    };

    int QuarterNumber => (First.Month + 8) % 12 / 3 + 1;

    static string FinancialYear(DateOnly first) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}/{(first.Year + 1) % 100:00}");

    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        var match = Pattern().Match(text ?? "");
        if (!match.Success) return false;
        if (match.Groups["month"].Success)
        {
            if (!DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || !InReach(first)) return false;
            period = MonthOf(first);
            return true;
        }
        if (match.Groups["from"].Success) return TryDays(match.Groups["from"].Value, match.Groups["to"].Value, out period);
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (!InReach(new DateOnly(Math.Max(year, 1), 1, 1))) return false;
        if (match.Groups["week"].Success) return TryWeek(year, int.Parse(match.Groups["week"].Value, CultureInfo.InvariantCulture), out period);
        if (int.Parse(match.Groups["next"].Value, CultureInfo.InvariantCulture) != (year + 1) % 100) return false;
        var start = new DateOnly(year, 4, 1);
        period = match.Groups["quarter"].Success
            ? QuarterOf(start.AddMonths(3 * (int.Parse(match.Groups["quarter"].Value, CultureInfo.InvariantCulture) - 1)))
            : YearOf(start);
        return true;
    }

    static bool TryWeek(int year, int week, out Period period)
    {
        period = default;
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year)) return false;
        period = WeekOf(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)));
        return true;
    }

    static bool TryDays(string from, string to, out Period period)
    {
        period = default;
        if (!DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return false;
        if (!DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)) return false;
        if (last < first || !InReach(first) || !InReach(last)) return false;
        period = Days(first, last);
        return true;
    }

    // Room for the years before and after that baselines and profiles look at.
    static bool InReach(DateOnly day) => day.Year is >= 1900 and < 2200;

    [GeneratedRegex(@"^(?:(?<month>\d{4}-\d\d)|(?<year>\d{4})-W(?<week>\d\d)|(?<year>\d{4})/(?<next>\d\d)(?:-Q(?<quarter>[1-4]))?|(?<from>\d{4}-\d\d-\d\d)\.\.(?<to>\d{4}-\d\d-\d\d))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

enum PeriodKind
{
    Month,
    Quarter,
    Year,
    Week,
    Days,
}
