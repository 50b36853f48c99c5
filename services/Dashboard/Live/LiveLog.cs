using Grpc.Core;

namespace Dashboard.Live;

static partial class LiveLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Call} ended with {Status}; the last known figures are shown until it is open again", EventName = "dashboard.feed.lost")]
    public static partial void FeedLost(this ILogger log, string call, StatusCode status);

    [LoggerMessage(2, LogLevel.Warning, "{Call} said nothing for {Seconds} s and is opened again", EventName = "dashboard.feed.silent")]
    public static partial void FeedSilent(this ILogger log, string call, double seconds);

    [LoggerMessage(3, LogLevel.Information, "A viewer took nothing for {Seconds} s and was dropped", EventName = "dashboard.viewer.dropped")]
    public static partial void ViewerDropped(this ILogger log, double seconds);
}
