using System.Globalization;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>A day and a time: London's, unless an offset stands behind it.</summary>
static class InstantValue
{
    static readonly string[] Times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];
    static readonly string[] Offsets = ["\\+hh\\:mm", "\\-hh\\:mm", "\\+hhmm", "\\-hhmm"];

    public static Reading<DateTimeOffset?> Read(Cell cell) => cell.Kind switch
    {
        CellKind.Number => DateValue.Serial(cell) is { } moment ? London.Instant(moment) : RuleBook.BadInstant,
        CellKind.Text => Parse(cell.Text.Trim()),
        CellKind.Empty => default,
        CellKind.Error => RuleBook.BadInstant,
    };

    public static Reading<DateTimeOffset?> Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var gap = colon < 0 ? -1 : text.LastIndexOfAny([' ', 'T'], colon);
        if (gap < 0 || DateValue.Parse(text.AsSpan(0, gap).Trim()) is not { } date)
            return RuleBook.BadInstant;
        var (time, offset) = SplitOffset(text.AsSpan(gap + 1));
        if (!TimeOnly.TryParseExact(time, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            return RuleBook.BadInstant;
        var local = date.ToDateTime(clock);
        if (offset.IsEmpty)
            return London.Instant(local);
        if (offset is "Z" or "z")
            return new DateTimeOffset(local, TimeSpan.Zero);
        return TimeSpan.TryParseExact(offset, Offsets, CultureInfo.InvariantCulture, offset[0] == '-' ? TimeSpanStyles.AssumeNegative : TimeSpanStyles.None, out var shift) && shift.Duration() <= TimeSpan.FromHours(14)
            ? new DateTimeOffset(local, shift)
            : RuleBook.BadInstant;
    }

    static Halves SplitOffset(ReadOnlySpan<char> time)
    {
        var at = time.IndexOfAny("+-Zz");
        return at < 0 ? new Halves(time.Trim(), default) : new Halves(time[..at].Trim(), time[at..].Trim());
    }

    readonly ref struct Halves(ReadOnlySpan<char> time, ReadOnlySpan<char> offset)
    {
        readonly ReadOnlySpan<char> _time = time;
        readonly ReadOnlySpan<char> _offset = offset;

        public void Deconstruct(out ReadOnlySpan<char> time, out ReadOnlySpan<char> offset)
        {
            time = _time;
            offset = _offset;
        }
    }
}
