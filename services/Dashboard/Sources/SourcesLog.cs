using Grpc.Core;

namespace Dashboard.Sources;

static partial class SourcesLog
{
    [LoggerMessage(EventName = "dashboard.page.refused", Level = LogLevel.Warning, Message = "The page {Path} was refused: {Status}")]
    public static partial void Refused(this ILogger log, string path, StatusCode status);
}
