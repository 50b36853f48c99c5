using Microsoft.Extensions.Logging;

namespace Scorecard.Records;

static partial class RecordsLog
{
    [LoggerMessage(EventName = "records.flush.split", Level = LogLevel.Warning, Message = "A flush of {Count} submissions for {Authority} failed; its halves are tried apart")]
    public static partial void FlushSplit(ILogger logger, string authority, int count, Exception error);

    [LoggerMessage(EventName = "records.flush.repeated", Level = LogLevel.Warning, Message = "A flush of {Count} submissions for {Authority} met a database that was away or busy; it is tried once more")]
    public static partial void FlushRepeated(ILogger logger, string authority, int count, Exception error);

    [LoggerMessage(EventName = "records.flush.failed", Level = LogLevel.Error, Message = "A flush of {Count} submissions for {Authority} failed")]
    public static partial void FlushFailed(ILogger logger, string authority, int count, Exception error);

    [LoggerMessage(EventName = "records.retelling", Level = LogLevel.Information, Message = "Telling {Source} of {Authority} again, from {From} to {To}")]
    public static partial void Retelling(ILogger logger, string source, string authority, long from, long to);

    [LoggerMessage(EventName = "records.telling.failed", Level = LogLevel.Warning, Message = "Telling changes of {Source} failed; they will be told again")]
    public static partial void TellingFailed(ILogger logger, string source, Exception error);

    [LoggerMessage(EventName = "records.hearing.failed", Level = LogLevel.Warning, Message = "Hearing {Source} of {Authority} failed; it will be tried again")]
    public static partial void HearingFailed(ILogger logger, string source, string authority, Exception error);

    [LoggerMessage(EventName = "records.pulled", Level = LogLevel.Information, Message = "Pulled {Source} of {Authority} from {From} to {To}")]
    public static partial void Pulled(ILogger logger, string source, string authority, long from, long to);

    [LoggerMessage(EventName = "records.rebuild", Level = LogLevel.Information, Message = "Rebuilding what was heard from {Source} of {Authority}: {Seq} of {End}")]
    public static partial void Rebuilding(ILogger logger, string source, string authority, long seq, long end);

    [LoggerMessage(EventName = "records.quarantined", Level = LogLevel.Error, Message = "Quarantined {Kind} at {Seq} from {Source} of {Authority}: {Reason}")]
    public static partial void Quarantined(ILogger logger, string source, string authority, string kind, long seq, string reason);
}
