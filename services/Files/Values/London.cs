using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

static class London
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>In the hour that comes twice, the first: summer time.</summary>
    public static Reading<DateTimeOffset?> Instant(DateTime local) =>
        Zone.IsInvalidTime(local) ? RuleBook.NonexistentTime
        : Zone.IsAmbiguousTime(local) ? new Reading<DateTimeOffset?>(new DateTimeOffset(local, Zone.GetAmbiguousTimeOffsets(local).Max()), null, RuleBook.AmbiguousTime)
        : new DateTimeOffset(local, Zone.GetUtcOffset(local));
}
