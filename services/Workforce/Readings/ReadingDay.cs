using Scorecard.Contracts.Readings;

namespace Workforce.Readings;

/// <summary>Which day figures are a reading of: the latest extract's, until single changes or a feed arrive.</summary>
static class ReadingDay
{
    public static readonly ReadingChanged Untold = new();

    public static bool FromExtract(ReadingChanged reading) => reading is { LiveSince: null, ExtractAsOf: not null };

    public static DateOnly Of(ReadingChanged reading, DateOnly today) => FromExtract(reading) ? reading.ExtractAsOf!.Value : today;
}
