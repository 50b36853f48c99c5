using Google.Protobuf;

namespace Grpc.Tests.Peers;

static class Awkward
{
    /// <summary>Every kind of character that a status message must survive: the outer spaces too.</summary>
    public const string Text = " snö ☃ 😀 100% %41 \"quoted\"\\ line\r\nbreak\ttab\u0001\u007f{}~ trailing ";

    public static ByteString Payload { get; } = ByteString.CopyFromUtf8(Text);

    /// <summary>A megabyte of random bits, one to a byte: it compresses to less than half, and is not taken for a bomb as zeros would be.</summary>
    public static ByteString Compressible { get; } = ByteString.CopyFrom([.. Bits(1024 * 1024)]);

    /// <summary>Each byte once.</summary>
    public static byte[] Bytes { get; } = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

    static IEnumerable<byte> Bits(int count)
    {
        var random = new Random(1);
        return Enumerable.Range(0, count).Select(_ => (byte)random.Next(2));
    }
}
