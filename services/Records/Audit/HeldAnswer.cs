using Grpc.Core;

namespace Scorecard.Records.Audit;

/// <summary>An answer in many messages, held until the audit has it.</summary>
sealed class HeldAnswer<T> : IServerStreamWriter<T>
{
    public List<T> Messages { get; } = [];

    public WriteOptions? WriteOptions { get; set; }

    public Task WriteAsync(T message)
    {
        Messages.Add(message);
        return Task.CompletedTask;
    }

    public Task WriteAsync(T message, CancellationToken cancellationToken) => WriteAsync(message);
}
