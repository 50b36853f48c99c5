using Grpc.Core;
using Grpc.Net.Client;

namespace Grpc.Bench;

/// <summary>Each kind of call, first by our server and then by our client; with messages of plain bytes and of Protobuf.</summary>
sealed class Contests(Workload work, Ports ports) : IDisposable
{
    // Issue 2: at least 0.85 of a bare Kestrel handler that echoes the same bytes to the same client.
    const double ServerFloor = 0.85;

    readonly List<IDisposable> owned = [];

    public IEnumerable<Contest> All =>
    [
        .. OfServer("bytes", ports.Bytes),
        .. OfServer("Protobuf", ports.Protobuf),
        .. OfClient(Calls.OfBytes(Channel(), work)),
        .. OfClient(Calls.OfProtobuf(Channel(), work)),
    ];

    public void Dispose() => owned.ForEach(each => each.Dispose());

    // The bare client's bytes are ready, those of a stream in one piece: the server has nothing to wait for.
    IEnumerable<Contest> OfServer(string messages, int port)
    {
        byte[] one = Framed.Bytes(work.One), asking = Framed.Bytes(work.Asking), stream = work.Stream;
        Contest Of(string kind, string method, byte[] body, int answers, int operations) => new(
            $"server, {kind}, {messages}",
            Bare(port, method, () => new StreamedContent(body, 1), answers),
            Bare(ports.Bare, method, () => new StreamedContent(body, 1), answers),
            operations,
            ServerFloor);
        yield return Of("unary", "Unary", one, 1, 1);
        yield return Of("server streaming", "ServerStream", asking, work.Messages, work.Messages);
        yield return Of("client streaming", "ClientStream", stream, 1, work.Messages);
        yield return Of("duplex", "Duplex", stream, work.Messages, work.Messages);
    }

    // Both clients flush every message of a stream, and find every message of an answer.
    IEnumerable<Contest> OfClient(Calls calls)
    {
        byte[] one = Framed.Bytes(work.One), asking = Framed.Bytes(work.Asking);
        Contest Of(string kind, string method, Func<Task> ours, Func<HttpContent> content, int answers, int operations) =>
            new($"client, {kind}, {calls.Messages}", ours, Bare(ports.Bare, method, content, answers), operations, null);
        yield return Of("unary", "Unary", calls.Unary, () => new StreamedContent(one, 1), 1, 1);
        yield return Of("server streaming", "ServerStream", calls.ServerStream, () => new StreamedContent(asking, 1), work.Messages, work.Messages);
        yield return Of("client streaming", "ClientStream", calls.ClientStream, () => new StreamedContent(one, work.Messages), 1, work.Messages);
        yield return Of("duplex", "Duplex", calls.Duplex, () => new StreamedContent(one, work.Messages), work.Messages, work.Messages);
    }

    Func<Task> Bare(int port, string method, Func<HttpContent> content, int answers) =>
        Own(new BareClient(port, method, content, answers)).Call;

    CallInvoker Channel() => Own(GrpcChannel.ForAddress($"http://127.0.0.1:{ports.Bare}")).CreateCallInvoker();

    T Own<T>(T disposable) where T : IDisposable
    {
        owned.Add(disposable);
        return disposable;
    }
}
