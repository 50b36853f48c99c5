using System.Buffers;
using Grpc.Core;

namespace Grpc.Framing;

// One for all messages of a reader, which parses one at a time.
sealed class Payload : DeserializationContext
{
    ReadOnlySequence<byte> bytes;

    public override int PayloadLength => (int)bytes.Length;

    public Payload Of(ReadOnlySequence<byte> message)
    {
        bytes = message;
        return this;
    }

    public override byte[] PayloadAsNewBuffer() => bytes.IsSingleSegment ? bytes.FirstSpan.ToArray() : bytes.ToArray();

    public override ReadOnlySequence<byte> PayloadAsReadOnlySequence() => bytes;
}
