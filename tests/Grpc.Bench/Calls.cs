using Google.Protobuf;
using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

/// <summary>The four kinds of call by our client, as acts that make one call each and count its answers.</summary>
sealed record Calls(string Messages, Func<Task> Unary, Func<Task> ServerStream, Func<Task> ClientStream, Func<Task> Duplex)
{
    public static Calls OfBytes(CallInvoker client, Workload work)
    {
        byte[] one = work.One.ToByteArray(), asking = work.Asking.ToByteArray();
        return new(
            "bytes",
            () => client.AsyncUnaryCall(BytesEcho.UnaryMethod, null, default, one).ResponseAsync,
            () => Listen(client.AsyncServerStreamingCall(BytesEcho.ServerStreamMethod, null, default, asking), work.Messages),
            () => Tell(client.AsyncClientStreamingCall(BytesEcho.ClientStreamMethod, null, default), one, work.Messages),
            () => Talk(client.AsyncDuplexStreamingCall(BytesEcho.DuplexMethod, null, default), one, work.Messages));
    }

    public static Calls OfProtobuf(CallInvoker invoker, Workload work)
    {
        var client = new Interop.InteropClient(invoker);
        return new(
            "Protobuf",
            () => client.UnaryAsync(work.One).ResponseAsync,
            () => Listen(client.ServerStream(work.Asking), work.Messages),
            () => Tell(client.ClientStream(), work.One, work.Messages),
            () => Talk(client.Duplex(), work.One, work.Messages));
    }

    static async Task Listen<T>(AsyncServerStreamingCall<T> made, int answers)
    {
        using var call = made;
        await Count(call.ResponseStream, answers);
    }

    static async Task Tell<TRequest, T>(AsyncClientStreamingCall<TRequest, T> made, TRequest request, int times)
    {
        using var call = made;
        await Send(call.RequestStream, request, times);
        await call.ResponseAsync;
    }

    static async Task Talk<TRequest, T>(AsyncDuplexStreamingCall<TRequest, T> made, TRequest request, int times)
    {
        using var call = made;
        await Task.WhenAll(Send(call.RequestStream, request, times), Count(call.ResponseStream, times));
    }

    static async Task Send<T>(IClientStreamWriter<T> requests, T request, int times)
    {
        for (var i = 0; i < times; i++)
            await requests.WriteAsync(request);
        await requests.CompleteAsync();
    }

    static async Task Count<T>(IAsyncStreamReader<T> responses, int answers)
    {
        var received = 0;
        while (await responses.MoveNext(CancellationToken.None))
            received++;
        if (received != answers) throw new InvalidOperationException($"{received} messages of {answers}");
    }
}
