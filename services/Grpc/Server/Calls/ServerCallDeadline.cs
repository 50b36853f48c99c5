using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Server;

// Time runs out on a timer's thread while the handler may be writing: whoever takes the gate first ends the call, and only once.
sealed partial class ServerCall
{
    // RFC 9113, section 7.
    const int NoError = 0x0;
    const int Cancel = 0x8;

    // What a timer can hold; a longer deadline is told to the handler and never fires.
    static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    readonly Lock gate = new();
    CancellationTokenSource? cancellation;
    CancellationTokenRegistration leaving;
    DateTime deadline = DateTime.MaxValue;
    ITimer? timer;
    bool ended;
    bool expired;
    Task expiry = Task.CompletedTask;

    protected override DateTime DeadlineCore => deadline;

    protected override CancellationToken CancellationTokenCore
    {
        get
        {
            if (timer is null) return http.RequestAborted;
            lock (gate)
            {
                if (cancellation is not null) return cancellation.Token;
                cancellation = new CancellationTokenSource();
                if (expired) cancellation.Cancel();
                leaving = http.RequestAborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), cancellation);
                return cancellation.Token;
            }
        }
    }

    void StartClock(TimeSpan left)
    {
        var now = host.Time.GetUtcNow().UtcDateTime;
        deadline = left < DateTime.MaxValue - now ? now + left : DateTime.MaxValue;
        if (left < LongestTimer)
            timer = host.Time.CreateTimer(
                static call => ((ServerCall)call!).Expire(), this, left, System.Threading.Timeout.InfiniteTimeSpan);
    }

    void Expire()
    {
        lock (gate)
        {
            if (ended) return;
            (ended, expired) = (true, true);
            StatusCore = Expired().Status;
            expiry = flushing.IsCompleted ? EndLate() : Task.CompletedTask;
            if (!flushing.IsCompleted) Reset(Cancel);
        }

        cancellation?.Cancel();
    }

    // The client has given up by its own clock; the status is for one whose clock is behind, the reset for one that still sends.
    async Task EndLate()
    {
        Trailers.Write(http, headersOnly: !wrote, StatusCore, null);
        await http.Response.CompleteAsync();
        Reset(NoError);
    }

    void Reset(int code) => http.Features.Get<IHttpResetFeature>()?.Reset(code);

    static RpcException Expired() => new(new Status(StatusCode.DeadlineExceeded, "Deadline Exceeded"));
}
