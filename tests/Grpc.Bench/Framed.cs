using System.Buffers;
using System.Buffers.Binary;
using Google.Protobuf;

namespace Grpc.Bench;

/// <summary>A length-prefixed message: a byte of flags, four of length, the message.</summary>
static class Framed
{
    public const int Prefix = 5;

    public static byte[] Bytes(IMessage message)
    {
        var size = message.CalculateSize();
        var frame = new byte[Prefix + size];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), size);
        message.WriteTo(frame.AsSpan(Prefix));
        return frame;
    }

    /// <summary>How long the frame at the beginning is; zero while bytes of it are missing.</summary>
    public static int Length(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Prefix) return 0;
        var length = Prefix + BinaryPrimitives.ReadInt32BigEndian(bytes[1..]);
        return bytes.Length < length ? 0 : length;
    }

    public static bool TryTake(ref ReadOnlySequence<byte> rest, out ReadOnlySequence<byte> frame)
    {
        frame = default;
        var length = Length(rest.FirstSpan);
        if (length == 0 && !rest.IsSingleSegment) length = AcrossSegments(rest);
        if (length == 0) return false;
        frame = rest.Slice(0, length);
        rest = rest.Slice(frame.End);
        return true;
    }

    static int AcrossSegments(ReadOnlySequence<byte> rest)
    {
        if (rest.Length < Prefix) return 0;
        Span<byte> prefix = stackalloc byte[Prefix];
        rest.Slice(0, Prefix).CopyTo(prefix);
        var length = Prefix + BinaryPrimitives.ReadInt32BigEndian(prefix[1..]);
        return rest.Length < length ? 0 : length;
    }
}
