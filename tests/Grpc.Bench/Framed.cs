using System.Buffers.Binary;
using Google.Protobuf;

namespace Grpc.Bench;

static class Framed
{
    public static byte[] Bytes(IMessage message)
    {
        var size = message.CalculateSize();
        var frame = new byte[5 + size];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), size);
        message.WriteTo(frame.AsSpan(5));
        return frame;
    }
}
