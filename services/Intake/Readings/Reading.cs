using Scorecard.Contracts.Readings;
using Scorecard.Records;
using Scorecard.Records.Log;

namespace Intake.Readings;

/// <summary>Which day the figures are a reading of.</summary>
static class Reading
{
    public const string Subject = "reading";

    public static readonly ReadingChanged Nothing = new();

    /// <summary>A single change, or a feed, makes the figures read to now, for good.</summary>
    public static Decision GoLive(SubjectRecords subject, DateTimeOffset now)
    {
        var known = subject.Find(IntakeKinds.Reading, Subject) ?? Nothing;
        return known.LiveSince is null ? Decision.Accept(IntakeKinds.Reading.Write(Subject, known with { LiveSince = now })) : Decision.Accept();
    }

    public static DateOnly Day(ReadingChanged reading, TimeProvider time) =>
        reading is { LiveSince: null, ExtractAsOf: { } asOf } ? asOf : London.Today(time);

    public static bool FromExtract(ReadingChanged reading) => reading is { LiveSince: null, ExtractAsOf: not null };
}
