using System.Buffers;
using Grpc.Core;
using Grpc.Compression;
using Grpc.Net.Compression;

namespace Grpc.Framing;

static class Inflation
{
    const int Step = 16 * 1024;

    // The limit holds while reading, so a small message that grows without end costs no more than the limit.
    public static PooledBuffer Of(ReadOnlySequence<byte> bytes, ICompressionProvider coding, int? maxSize)
    {
        var buffer = new PooledBuffer(Step);
        try
        {
            using var stream = coding.CreateDecompressionStream(new SequenceStream(bytes));
            int read;
            while ((read = stream.Read(buffer.GetSpan(Step))) > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > (maxSize ?? int.MaxValue)) throw Frame.TooLarge("Received");
            }

            return buffer;
        }
        catch (Exception e)
        {
            buffer.Dispose();
            if (e is RpcException) throw;
            throw new RpcException(new Status(StatusCode.Internal, "A message could not be decompressed.", e));
        }
    }
}
