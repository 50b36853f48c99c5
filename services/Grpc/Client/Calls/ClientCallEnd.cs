using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Diagnostics;

namespace Grpc.Client;

sealed partial class ClientCall<TRequest, TResponse>
{
    static readonly Status Disposed = new(StatusCode.Cancelled, "gRPC call disposed.");

    TaskCompletionSource<Metadata>? headers;
    volatile Ending? ending;

    public Status Status =>
        (ending ?? throw new InvalidOperationException("Unable to get the status because the call is not complete.")).Status;

    public Metadata Trailers =>
        (ending ?? throw new InvalidOperationException(
            "Can't get the call trailers because the call has not completed successfully.")).Trailers;

    public Task<Metadata> Headers
    {
        get
        {
            lock (cancel) headers ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (response is not null) HeadersCame();
            else if (ending is { } failed) headers.TrySetException(failed.Failure());
            return headers.Task;
        }
    }

    public void Dispose()
    {
        if (ending is not null) return;
        Stop(Disposed);
        End(stopped!);
    }

    void HeadersCame() => headers?.TrySetResult(ResponseTrailers.Metadata(response!.Headers));

    void EndWith(Status final, HttpResponseHeaders sent)
    {
        End(new Ending(final, ResponseTrailers.Metadata(sent)));
        if (ending!.Status.StatusCode != StatusCode.OK) throw ending.Failure();
    }

    public Exception Fail(Exception failure)
    {
        End(EndingOf(failure));
        Release();
        var told = failure as RpcException ?? ending!.Failure();
        return settings.ThrowCancelled && stopped is not null
            ? new OperationCanceledException(told.Message, told, options.CancellationToken)
            : told;
    }

    // The server's word counts over our own reason to stop, and a reset at the deadline is the deadline.
    Ending EndingOf(Exception failure) => failure switch
    {
        RpcException rpc => new Ending(rpc.Status, rpc.Trailers),
        _ when stopped is { } why => why,
        _ when Left <= TimeSpan.Zero => new Ending(Late, []),
        _ => new Ending(Failure.Of(failure), []),
    };

    void End(Ending final)
    {
        lock (cancel)
        {
            if (ending is not null) return;
            ending = final;
        }

        if (response is null) headers?.TrySetException(final.Failure());
        requests?.Abort();
        timer?.Dispose();
        // Not Dispose, which waits for a cancellation that may be running this very end.
        registration.Unregister();
        CallCounters.Client.Ended(final.Status.StatusCode);
        activity?.Tell(final.Status.StatusCode);
        activity?.Dispose();
        Release();
    }

    // Again after a failure, for the answer that arrived while the call was being ended from outside.
    void Release()
    {
        response?.Dispose();
        request?.Dispose();
    }
}
