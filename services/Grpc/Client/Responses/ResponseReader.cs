using Grpc.Core;

namespace Grpc.Client;

sealed class ResponseReader<T>(Func<CancellationToken, ValueTask<T?>> next) : IAsyncStreamReader<T> where T : class
{
    T? current;

    public T Current => current ?? throw new InvalidOperationException("No value has been read: call MoveNext first.");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        current = await next(cancellationToken);
        return current is not null;
    }
}
