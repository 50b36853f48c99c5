using System.Net;

namespace Grpc.Tests.Malformed;

/// <summary>A request body that sends these bytes and then never ends.</summary>
sealed class StalledContent(byte[] bytes) : HttpContent
{
    readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Begun => begun.Task;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellation)
    {
        await stream.WriteAsync(bytes, cancellation);
        await stream.FlushAsync(cancellation);
        begun.SetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
