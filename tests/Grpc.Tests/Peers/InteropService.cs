using Google.Protobuf;
using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Peers;

sealed class InteropService(CallLedger calls) : Interop.InteropBase
{
    public override Task<EchoResponse> Unary(EchoRequest request, ServerCallContext context) => Answer(request, request.Payload, context);

    public override async Task ServerStream(EchoRequest request, IServerStreamWriter<EchoResponse> responses, ServerCallContext context)
    {
        var entry = await Begin(request, context);
        for (var i = 0; i < request.Count; i++)
        {
            await responses.WriteAsync(Response(request, request.Payload, i, context));
            entry.Sent++;
        }
        await Finish(entry, request, context);
    }

    public override async Task<EchoResponse> ClientStream(IAsyncStreamReader<EchoRequest> requests, ServerCallContext context)
    {
        var payloads = new MemoryStream();
        var last = new EchoRequest();
        while (await requests.MoveNext(context.CancellationToken))
        {
            last = requests.Current;
            last.Payload.WriteTo(payloads);
        }
        return await Answer(last, ByteString.CopyFrom(payloads.ToArray()), context);
    }

    public override async Task Duplex(
        IAsyncStreamReader<EchoRequest> requests, IServerStreamWriter<EchoResponse> responses, ServerCallContext context)
    {
        await context.WriteResponseHeadersAsync(Kept(context, "x-echo"));
        var (last, index) = (new EchoRequest(), 0);
        while (last.End is null && await requests.MoveNext(context.CancellationToken))
        {
            last = requests.Current;
            if (last.End is null)
                await responses.WriteAsync(Response(last, last.Payload, index++, context));
        }
        await Finish(calls.Begin(last.CallId, context), last, context);
    }

    public override async Task<OutcomeResponse> Outcome(OutcomeRequest request, ServerCallContext context)
    {
        var entry = calls.Of(request.CallId);
        return new OutcomeResponse { Cancelled = await entry.Cancelled.WaitAsync(context.CancellationToken), HadDeadline = entry.HadDeadline };
    }

    public override Task<ProgressResponse> Progress(OutcomeRequest request, ServerCallContext context)
    {
        var entry = calls.Of(request.CallId);
        return Task.FromResult(new ProgressResponse { Begun = entry.Begun, Sent = entry.Sent });
    }

    async Task<EchoResponse> Answer(EchoRequest request, ByteString payload, ServerCallContext context)
    {
        await Finish(await Begin(request, context), request, context);
        return Response(request, payload, 0, context);
    }

    async Task<CallEntry> Begin(EchoRequest request, ServerCallContext context)
    {
        if (!request.Compress)
            context.WriteOptions = new WriteOptions(WriteFlags.NoCompress);
        var entry = calls.Begin(request.CallId, context);
        await context.WriteResponseHeadersAsync(Kept(context, "x-echo"));
        return entry;
    }

    static async Task Finish(CallEntry entry, EchoRequest request, ServerCallContext context)
    {
        if (request.Hang)
            await CallerGaveUp(entry, context.CancellationToken);
        entry.End(cancelledByCaller: false);
        foreach (var trailer in Kept(context, "x-trail"))
            context.ResponseTrailers.Add(trailer);
        if (request.End is { Code: not 0 } end)
            throw new RpcException(new Status((StatusCode)end.Code, end.Message), Details(end));
    }

    static async Task CallerGaveUp(CallEntry entry, CancellationToken cancelled)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancelled);
        }
        finally
        {
            entry.End(cancelledByCaller: true);
        }
    }

    static Metadata Details(EndStatus end) => end.Details.IsEmpty ? [] : [new("grpc-status-details-bin", end.Details.ToByteArray())];

    static Metadata Kept(ServerCallContext context, string prefix)
    {
        var kept = new Metadata();
        foreach (var entry in context.RequestHeaders.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)))
            kept.Add(entry);
        return kept;
    }

    static EchoResponse Response(EchoRequest request, ByteString payload, int index, ServerCallContext context) => new()
    {
        Payload = request.ResponseSize > 0 ? ByteString.CopyFrom(new byte[request.ResponseSize]) : payload,
        Index = index,
        Peer = context.Peer,
    };
}
