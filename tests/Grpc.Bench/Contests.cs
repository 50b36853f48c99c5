using Google.Protobuf;
using Grpc.Net.Client;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

/// <summary>Ours against bare; each act makes one call, which counts for so many operations.</summary>
/// <param name="Floor">The least that the ratio may be; none where it is only listed.</param>
sealed record Contest(string Name, Func<Task> Ours, Func<Task> Bare, int Operations, double? Floor);

sealed class Contests : IDisposable
{
    // Issue 2: at least 0.85 of a bare Kestrel handler that echoes the same bytes to the same client.
    const double ServerFloor = 0.85;

    readonly List<IDisposable> owned = [];

    public Contests(BenchOptions options, int ours, int bare)
    {
        var payload = ByteString.CopyFrom([.. Enumerable.Range(0, options.Payload).Select(i => (byte)i)]);
        var (unary, stream) = (new EchoRequest { Payload = payload }, new EchoRequest { Payload = payload, Count = options.Messages });
        var answer = Framed.Bytes(new EchoResponse { Payload = payload }).Length;
        Func<Task> Raw(int port, string method, EchoRequest request, int messages) =>
            Own(new BareClient(port, method, Framed.Bytes(request), (long)answer * messages)).Call;
        var client = new Interop.InteropClient(Own(GrpcChannel.ForAddress($"http://127.0.0.1:{bare}")));
        All =
        [
            new("server, unary", Raw(ours, "Unary", unary, 1), Raw(bare, "Unary", unary, 1), 1, ServerFloor),
            new("server, streaming", Raw(ours, "ServerStream", stream, options.Messages),
                Raw(bare, "ServerStream", stream, options.Messages), options.Messages, ServerFloor),
            new("client, unary", () => client.UnaryAsync(unary).ResponseAsync, Raw(bare, "Unary", unary, 1), 1, null),
            new("client, streaming", () => Stream(client, stream), Raw(bare, "ServerStream", stream, options.Messages), options.Messages, null),
        ];
    }

    public IReadOnlyList<Contest> All { get; }

    public void Dispose() => owned.ForEach(each => each.Dispose());

    static async Task Stream(Interop.InteropClient client, EchoRequest request)
    {
        using var call = client.ServerStream(request);
        var received = 0;
        while (await call.ResponseStream.MoveNext(CancellationToken.None))
            received++;
        if (received != request.Count)
            throw new InvalidOperationException($"{received} messages of {request.Count}");
    }

    T Own<T>(T disposable) where T : IDisposable
    {
        owned.Add(disposable);
        return disposable;
    }
}
