using System.Buffers;
using System.Buffers.Binary;
using Grpc.Core;

namespace Grpc.Framing;

// PROTOCOL-HTTP2, Length-Prefixed-Message: a flag of one byte (compressed or not), a big-endian length of four, the message.
static class Frame
{
    public const int HeaderSize = 5;

    public static void WriteHeader(Span<byte> frame, int length, bool compressed)
    {
        frame[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(frame[1..], (uint)length);
    }

    // False while bytes are missing. A header that can not be right is refused before its message is waited for.
    public static bool TryRead(in ReadOnlySequence<byte> buffer, int? maxSize, out bool compressed, out ReadOnlySequence<byte> message)
    {
        (compressed, message) = (false, default);
        var available = buffer.Length;
        if (available < HeaderSize) return false;
        Span<byte> copied = stackalloc byte[HeaderSize];
        scoped var header = buffer.FirstSpan;
        if (header.Length < HeaderSize)
        {
            buffer.Slice(0, HeaderSize).CopyTo(copied);
            header = copied;
        }

        compressed = header[0] switch
        {
            0 => false,
            1 => true,
            _ => throw new RpcException(new Status(StatusCode.Internal, "The message's compressed flag is neither 0 nor 1.")),
        };
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (length > (uint)(maxSize ?? int.MaxValue)) throw TooLarge("Received");
        if (available - HeaderSize < length) return false;
        message = buffer.Slice(HeaderSize, length);
        return true;
    }

    public static RpcException TooLarge(string which) =>
        new(new Status(StatusCode.ResourceExhausted, $"{which} message exceeds the maximum configured message size."));
}
