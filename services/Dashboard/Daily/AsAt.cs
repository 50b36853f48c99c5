using Dashboard.Patterns;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Daily;

/// <summary>What moment the figures are of: an extract's day must not look like now.</summary>
static class AsAt
{
    public static string Line(Reading reading) => reading.FromExtract
        ? $"As at {London.Day(reading.On)} (from the latest extract)"
        : $"As at now. Everything recorded up to {London.TimeAndDay(reading.AsOf)} is counted.";
}
