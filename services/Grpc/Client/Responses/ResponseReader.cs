using Grpc.Core;
using Grpc.Framing;

namespace Grpc.Client;

sealed class ResponseReader<TRequest, TResponse>(ClientCall<TRequest, TResponse> call, Task<MessageReader<TResponse>?> opening)
    : IAsyncStreamReader<TResponse> where TRequest : class where TResponse : class
{
    static readonly Task<bool> Moved = Task.FromResult(true);

    TResponse? current;

    public TResponse Current => current ?? throw new InvalidOperationException("No value has been read: call MoveNext first.");

    public Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        try
        {
            return call.TryNext(opening, cancellationToken, out current) ? Moved : Wait(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever fails becomes the status of the call.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Task.FromException<bool>(call.Fail(e));
        }
    }

    async Task<bool> Wait(CancellationToken cancellation)
    {
        current = await call.Next(opening, cancellation);
        return current is not null;
    }
}
