using System.Buffers.Binary;
using System.IO.Compression;
using Google.Protobuf;

namespace Grpc.Tests.Malformed;

/// <summary>Length-prefixed messages, honest and not.</summary>
static class Frame
{
    public static byte[] Of(IMessage message) => Of(message.ToByteArray());

    public static byte[] Of(byte[] body, byte flag = 0) => Lying(flag, (uint)body.Length, body);

    /// <summary>A prefix that says what it likes about the bytes behind it.</summary>
    public static byte[] Lying(byte flag, uint length, params byte[] body)
    {
        var frame = new byte[5 + body.Length];
        frame[0] = flag;
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(1), length);
        body.CopyTo(frame, 5);
        return frame;
    }

    public static byte[] Gzip(ReadOnlySpan<byte> plain)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(plain);
        return packed.ToArray();
    }

    /// <summary>Zeros of that many megabytes, about a thousandth of it when packed.</summary>
    public static byte[] Bomb(int megabytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
                gzip.Write(zeros);
        }
        return packed.ToArray();
    }
}
