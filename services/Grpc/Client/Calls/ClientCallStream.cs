using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Framing;

namespace Grpc.Client;

// Calls whose requests are a stream.
sealed partial class ClientCall<TRequest, TResponse>
{
    StreamingContent? requests;
    // Its buffer is left to the collector: the transport may still be writing from it when the call ends.
    MessageWriter? framing;

    public (IClientStreamWriter<TRequest> Requests, Task<TResponse> Response) Tell()
    {
        requests = new StreamingContent();
        var response = Single(Open(() => requests));
        return (new RequestWriter<TRequest>(requests, Write, _ => response), response);
    }

    public (IClientStreamWriter<TRequest> Requests, IAsyncStreamReader<TResponse> Responses) Talk()
    {
        requests = new StreamingContent();
        return (new RequestWriter<TRequest>(requests, Write, Blame), Reader(Open(() => requests)));
    }

    async Task Write(TRequest message, WriteOptions? given, Stream stream, CancellationToken cancellation)
    {
        framing ??= Writer();
        var options = given ?? this.options.WriteOptions;
        var frame = framing.Write(message, method.RequestMarshaller.ContextualSerializer, !Has(options, WriteFlags.NoCompress));
        await stream.WriteAsync(frame, cancellation);
        CallCounters.Client.Sent();
        if (!Has(options, WriteFlags.BufferHint)) await stream.FlushAsync(cancellation);
    }

    // A write fails when the server has ended the call; its status, if it came, says more than the broken stream does.
    Task Blame(Exception failure) => Task.FromException(ending switch
    {
        null => new RpcException(EndingOf(failure).Status),
        { Status.StatusCode: StatusCode.OK } => new InvalidOperationException("Can't write the message because the call is complete."),
        var known => known.Failure(),
    });
}
