using Grpc.Core;
using Grpc.Framing;

namespace Grpc.Server;

sealed class RequestStream<T>(MessageReader<T> reader, CancellationToken callEnded) : IAsyncStreamReader<T> where T : class
{
    static readonly Task<bool> Moved = Task.FromResult(true);

    T? current;

    public T Current => current ?? throw new InvalidOperationException("No value has been read: call MoveNext first.");

    // A message that has come already needs no state machine.
    public Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        try
        {
            callEnded.ThrowIfCancellationRequested();
            return reader.TryNext(out current) ? Moved : Wait(cancellationToken);
        }
#pragma warning disable CA1031 // The caller finds whatever fails in the task, as if it had waited.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<bool>(e);
        }
    }

    async Task<bool> Wait(CancellationToken cancellation)
    {
        current = await reader.Next(cancellation);
        return current is not null;
    }
}
