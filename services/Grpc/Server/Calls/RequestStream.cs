using Grpc.Core;
using Grpc.Framing;

namespace Grpc.Server;

sealed class RequestStream<T>(MessageReader<T> reader, CancellationToken callEnded) : IAsyncStreamReader<T> where T : class
{
    T? current;

    public T Current => current ?? throw new InvalidOperationException("No value has been read: call MoveNext first.");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        callEnded.ThrowIfCancellationRequested();
        current = await reader.Next(cancellationToken);
        return current is not null;
    }
}
