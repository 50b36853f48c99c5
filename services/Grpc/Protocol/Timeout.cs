using System.Globalization;

namespace Grpc.Protocol;

// PROTOCOL-HTTP2, Timeout: at most eight digits and a unit, H M S m u n.
static class Timeout
{
    const long Most = 99_999_999;

    static readonly (char Unit, long Ticks)[] Units =
    [
        ('u', TimeSpan.TicksPerMicrosecond),
        ('m', TimeSpan.TicksPerMillisecond),
        ('S', TimeSpan.TicksPerSecond),
        ('M', TimeSpan.TicksPerMinute),
        ('H', TimeSpan.TicksPerHour),
    ];

    // Rounded up: the receiver must not give up before the sender does.
    public static string Format(TimeSpan left)
    {
        if (left <= TimeSpan.Zero) return "0n";
        if (left.Ticks <= Most / 100) return string.Create(CultureInfo.InvariantCulture, $"{left.Ticks * 100}n");
        foreach (var (unit, ticks) in Units)
        {
            var count = (left.Ticks - 1) / ticks + 1;
            if (count <= Most) return string.Create(CultureInfo.InvariantCulture, $"{count}{unit}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Most}H");
    }

    public static bool TryParse(string text, out TimeSpan timeout)
    {
        timeout = default;
        if (text.Length is < 2 or > 9) return false;
        if (!long.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return false;
        if (text[^1] == 'n')
        {
            timeout = TimeSpan.FromTicks((count + 99) / 100);
            return true;
        }

        foreach (var (unit, ticks) in Units)
        {
            if (unit != text[^1]) continue;
            timeout = TimeSpan.FromTicks(count * ticks);
            return true;
        }

        return false;
    }
}
