using Google.Protobuf;
using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

/// <summary>The echo with messages that are byte arrays, so that what it costs is the runtime's and none of it Protobuf's.</summary>
[BindServiceMethod(typeof(BytesEcho), nameof(Bind))]
sealed class BytesEcho
{
    public static readonly Method<byte[], byte[]> UnaryMethod = Method(MethodType.Unary, nameof(Unary));
    public static readonly Method<byte[], byte[]> ServerStreamMethod = Method(MethodType.ServerStreaming, nameof(ServerStream));
    public static readonly Method<byte[], byte[]> ClientStreamMethod = Method(MethodType.ClientStreaming, nameof(ClientStream));
    public static readonly Method<byte[], byte[]> DuplexMethod = Method(MethodType.DuplexStreaming, nameof(Duplex));

    public static void Bind(ServiceBinderBase binder, BytesEcho? service)
    {
        binder.AddMethod(UnaryMethod, service is null ? null : service.Unary);
        binder.AddMethod(ServerStreamMethod, service is null ? null : service.ServerStream);
        binder.AddMethod(ClientStreamMethod, service is null ? null : service.ClientStream);
        binder.AddMethod(DuplexMethod, service is null ? null : service.Duplex);
    }

    public Task<byte[]> Unary(byte[] request, ServerCallContext context) => Task.FromResult(request);

    public async Task ServerStream(byte[] request, IServerStreamWriter<byte[]> responses, ServerCallContext context)
    {
        var asked = EchoRequest.Parser.ParseFrom(request);
        var message = new EchoResponse { Payload = asked.Payload }.ToByteArray();
        for (var i = 0; i < asked.Count; i++)
            await responses.WriteAsync(message);
    }

    public async Task<byte[]> ClientStream(IAsyncStreamReader<byte[]> requests, ServerCallContext context)
    {
        byte[] last = [];
        while (await requests.MoveNext(CancellationToken.None))
            last = requests.Current;
        return last;
    }

    public async Task Duplex(IAsyncStreamReader<byte[]> requests, IServerStreamWriter<byte[]> responses, ServerCallContext context)
    {
        while (await requests.MoveNext(CancellationToken.None))
            await responses.WriteAsync(requests.Current);
    }

    static Method<byte[], byte[]> Method(MethodType type, string name)
    {
        var marshaller = Marshallers.Create<byte[]>((bytes, context) => context.Complete(bytes), context => context.PayloadAsNewBuffer());
        return new(type, "scorecard.interop.v1.Interop", name, marshaller, marshaller);
    }
}
