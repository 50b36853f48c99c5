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
        if (buffer.Length < HeaderSize) return false;
        Span<byte> header = stackalloc byte[HeaderSize];
        buffer.Slice(0, HeaderSize).CopyTo(header);
        (compressed, var length) = ReadHeader(header, maxSize);
        if (buffer.Length - HeaderSize < length) return false;
        message = buffer.Slice(HeaderSize, length);
        return true;
    }

    // As above, where the bytes lie in one piece.
    public static bool TryRead(ReadOnlySpan<byte> bytes, int? maxSize, out bool compressed, out int length)
    {
        (compressed, length) = (false, 0);
        if (bytes.Length < HeaderSize) return false;
        (compressed, length) = ReadHeader(bytes, maxSize);
        return bytes.Length - HeaderSize >= length;
    }

    static (bool Compressed, int Length) ReadHeader(ReadOnlySpan<byte> header, int? maxSize)
    {
        var length = BinaryPrimitives.ReadUInt32BigEndian(header[1..]);
        if (header[0] > 1) throw new RpcException(new Status(StatusCode.Internal, "The message's compressed flag is neither 0 nor 1."));
        return length <= (uint)(maxSize ?? int.MaxValue) ? (header[0] == 1, (int)length) : throw TooLarge("Received");
    }

    public static RpcException TooLarge(string which) =>
        new(new Status(StatusCode.ResourceExhausted, $"{which} message exceeds the maximum configured message size."));
}
