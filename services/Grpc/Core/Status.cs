namespace Grpc.Core;

public struct Status(StatusCode statusCode, string detail, Exception? debugException)
{
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    public Status(StatusCode statusCode, string detail) : this(statusCode, detail, null) { }

    public StatusCode StatusCode { get; } = statusCode;

    public string Detail { get; } = detail;

    // Never sent: what this side knows about a failure that this side found.
    public Exception? DebugException { get; } = debugException;

    public override readonly string ToString() =>
        $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\"" +
        (DebugException is null ? ")" : $", DebugException=\"{DebugException.GetType()}: {DebugException.Message}\")");
}
