using Grpc.Core;

namespace Grpc.Client;

sealed partial class ClientCall<TRequest, TResponse>
{
    // What a timer can hold; a longer deadline is sent and never fires here.
    static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    static readonly Status CancelledByCaller = new(StatusCode.Cancelled, "Call canceled by the client.");
    static readonly Status Late = new(StatusCode.DeadlineExceeded, "Deadline Exceeded");

    readonly CancellationTokenSource cancel = new();
    CancellationTokenRegistration registration;
    ITimer? timer;
    Ending? stopped;

    TimeSpan? Left => options.Deadline is { } deadline && deadline != DateTime.MaxValue
        ? deadline.ToUniversalTime() - settings.Time.GetUtcNow().UtcDateTime
        : null;

    void StartClock()
    {
        if (Left is { } left)
        {
            if (left <= TimeSpan.Zero) Stop(Late);
            else if (left < LongestTimer) timer = settings.Time.CreateTimer(
                static call => ((ClientCall<TRequest, TResponse>)call!).Stop(Late), this, left, System.Threading.Timeout.InfiniteTimeSpan);
        }

        registration = options.CancellationToken.UnsafeRegister(
            static call => ((ClientCall<TRequest, TResponse>)call!).Stop(CancelledByCaller), this);
    }

    // The first reason to stop is the one that the caller is told.
    void Stop(Status why)
    {
        lock (cancel)
        {
            if (stopped is not null || ending is not null) return;
            stopped = new Ending(why, []);
        }

        cancel.Cancel();
    }
}
