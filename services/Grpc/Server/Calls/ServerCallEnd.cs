using Grpc.Core;
using Grpc.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Server;

sealed partial class ServerCall
{
    public void Fail(Exception failure)
    {
        lock (gate)
        {
            if (ended) return;
            StatusCore = StatusOf(failure);
            if (failure is not RpcException { Trailers: { Count: > 0 } more }) return;
            foreach (var entry in more) ResponseTrailersCore.Add(entry);
        }
    }

    public Task End()
    {
        lock (gate)
        {
            if (!ended) Finish();
            ended = true;
            // What a transport is still writing must not go back to the pool.
            if (flushing.IsCompleted) writer?.Dispose();
        }

        CallCounters.Server.Ended(StatusCore.StatusCode);
        http.Features.Get<IHttpActivityFeature>()?.Activity?.Tell(method.FullName, StatusCore.StatusCode);
        timer?.Dispose();
        // Not Dispose, which waits for a cancellation that may be running this very end.
        leaving.Unregister();
        return expiry;
    }

    void Finish()
    {
        try
        {
            Trailers.Write(http, headersOnly: !wrote, StatusCore, responseTrailers);
        }
        catch (InvalidOperationException e)
        {
            Log.BadTrailers(host.Log, method.FullName, e);
            Trailers.Write(http, headersOnly: !wrote, new Status(StatusCode.Internal, "The trailers of the call can not be sent."), null);
        }
    }

    Status StatusOf(Exception failure)
    {
        switch (failure)
        {
            case RpcException rpc:
                Log.Refused(host.Log, method.FullName, rpc.StatusCode, rpc);
                return rpc.Status;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return new Status(StatusCode.ResourceExhausted, "The request is larger than the server accepts.");
            case OperationCanceledException or IOException when unheard || http.RequestAborted.IsCancellationRequested:
                return new Status(StatusCode.Cancelled, "Call canceled by the client.");
            default:
                Log.Failed(host.Log, method.FullName, failure);
                return new Status(StatusCode.Unknown, host.Settings.DetailedErrors
                    ? $"Exception was thrown by handler. {failure.GetType().Name}: {failure.Message}"
                    : "Exception was thrown by handler.");
        }
    }
}
