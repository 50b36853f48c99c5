using Grpc.Core;

namespace Grpc.Client;

sealed class RequestWriter<T>(
    StreamingContent content, Func<T, WriteOptions?, Stream, CancellationToken, Task> write, Func<Exception, Task> blame)
    : IClientStreamWriter<T> where T : class
{
    int writing;
    bool completed;

    public WriteOptions? WriteOptions { get; set; }

    public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (completed) throw new InvalidOperationException("Request stream has already been completed.");
        if (Interlocked.Exchange(ref writing, 1) == 1)
            throw new InvalidOperationException("Can't write the message because the previous write is in progress.");
        try
        {
            await write(message, WriteOptions, await content.Opened.WaitAsync(cancellationToken), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await blame(e);
            throw;
        }
        finally
        {
            Volatile.Write(ref writing, 0);
        }
    }

    public Task CompleteAsync()
    {
        completed = true;
        content.Complete();
        return Task.CompletedTask;
    }
}
