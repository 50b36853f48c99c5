using System.Globalization;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

static class DateValue
{
    // Excel counts a 29 February 1900 that never was as day 60; before it the days stand one off.
    const int FalseLeapDay = 60;
    const int Shift1904 = 1462;
    static readonly DateTime Day0 = new(1899, 12, 30);
    static readonly DateTime LastDay = new(9999, 12, 31);

    static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    static readonly string[] Unmistakable = ["yyyy-MM-dd", "yyyy/MM/dd", "d-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy"];

    public static Reading<DateOnly?> Read(Cell cell) => cell.Kind switch
    {
        CellKind.Number => Serial(cell) is { } moment ? DateOnly.FromDateTime(moment) : RuleBook.BadDate,
        CellKind.Text => OfText(cell.Text.Trim()),
        CellKind.Empty => default,
        CellKind.Error => RuleBook.BadDate,
    };

    public static DateOnly? Parse(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        || DateOnly.TryParseExact(text, Unmistakable, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            ? date
            : null;

    /// <summary>The moment that a spreadsheet's number of days means, to the second.</summary>
    public static DateTime? Serial(Cell cell)
    {
        var days = cell.Number + (cell.From1904 ? Shift1904 : 0);
        if (days < 1 || days >= (LastDay - Day0).TotalDays + 1 || (int)days == FalseLeapDay)
            return null;
        var seconds = (long)Math.Round(days * 86_400, MidpointRounding.AwayFromZero);
        return Day0.AddSeconds(seconds).AddDays(days < FalseLeapDay ? 1 : 0);
    }

    static Reading<DateOnly?> OfText(string text)
    {
        if (Parse(text) is { } date)
            return date;
        // A spreadsheet saved as text writes an unformatted date as its number of days, since 1990 always five digits.
        if (text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            return DateOnly.FromDateTime(Day0.AddDays(days));
        // A moment where a day is asked for means that day in London.
        if (InstantValue.Parse(text) is { Value: { } moment })
            return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, London.Zone).DateTime);
        return RuleBook.BadDate;
    }
}
