using System.Buffers;
using Scorecard.Rpc;

namespace Grpc.Compression;

sealed class SequenceStream(ReadOnlySequence<byte> sequence) : ReadOnlyStream
{
    ReadOnlySequence<byte> rest = sequence;

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, rest.Length);
        rest.Slice(0, count).CopyTo(buffer);
        rest = rest.Slice(count);
        return count;
    }
}
