using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Server;

static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Error when executing service method '{Method}'.", EventName = "ErrorExecutingServiceMethod")]
    public static partial void Failed(ILogger logger, string method, Exception failure);

    [LoggerMessage(2, LogLevel.Information, "Service method '{Method}' ended with status {StatusCode}.", EventName = "RpcConnectionError")]
    public static partial void Refused(ILogger logger, string method, StatusCode statusCode, Exception failure);

    [LoggerMessage(3, LogLevel.Error, "The trailers of '{Method}' hold what a header can not.", EventName = "TrailersRefused")]
    public static partial void BadTrailers(ILogger logger, string method, Exception failure);
}
