using System.Net;

namespace Grpc.Client;

// Lends the transport's stream to the writer of the call until the writer is done or the call ends.
sealed class StreamingContent : HttpContent
{
    readonly TaskCompletionSource<Stream> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StreamingContent() => Headers.ContentType = CallRequest.ContentType;

    public Task<Stream> Opened => opened.Task;

    public void Complete() => completed.TrySetResult();

    public void Abort()
    {
        opened.TrySetCanceled();
        completed.TrySetCanceled();
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // The server must see the call before the first message, which may wait for an answer of its own.
        await stream.FlushAsync(cancellationToken);
        if (!opened.TrySetResult(stream)) throw new IOException("Requests that have been streamed can not be sent again.");
        await completed.Task.WaitAsync(cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
