using Grpc.Core;

namespace Scorecard.Rpc;

sealed class BoundedStream(Stream inner, Func<long, bool> allow) : ReadOnlyStream
{
    long total;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        total += read;
        return allow(total)
            ? read
            : throw new RpcException(new Status(StatusCode.ResourceExhausted, "The message decompresses to more than is accepted."));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
