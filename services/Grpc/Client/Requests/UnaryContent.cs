using System.Net;

namespace Grpc.Client;

// Sending may still be under way when the answer has come, and may be repeated on another connection when the first refused it;
// so the buffer goes back to the pool when the call and every sending have let go of it.
sealed class UnaryContent : HttpContent
{
    readonly IDisposable owner;
    readonly ReadOnlyMemory<byte> framed;
    int holders = 1;
    int disposed;

    public UnaryContent(IDisposable owner, ReadOnlyMemory<byte> framed)
    {
        (this.owner, this.framed) = (owner, framed);
        Headers.ContentType = CallRequest.ContentType;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        try
        {
            await stream.WriteAsync(framed, cancellationToken);
        }
        finally
        {
            LetGo();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = framed.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref disposed, 1) == 0) LetGo();
        base.Dispose(disposing);
    }

    void Hold()
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref holders);
            ObjectDisposedException.ThrowIf(seen == 0, this);
        }
        while (Interlocked.CompareExchange(ref holders, seen + 1, seen) != seen);
    }

    void LetGo()
    {
        if (Interlocked.Decrement(ref holders) == 0) owner.Dispose();
    }
}
