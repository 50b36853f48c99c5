using System.Buffers;
using System.IO.Compression;
using Grpc.Core;
using Grpc.Net.Compression;

namespace Grpc.Framing;

// Frames one message at a time in a buffer of its own, so that a transport takes each in one call, and one that breaks not at all.
sealed class MessageWriter(int? maxSize, ICompressionProvider? coding, CompressionLevel? level) : SerializationContext, IDisposable
{
    // What a stream keeps between two messages.
    const int Kept = 4096;

    readonly PooledBuffer frame = new(Kept);
    int? length;
    bool compress;
    bool done;

    // Good until the next message.
    public ReadOnlyMemory<byte> Write<T>(T message, Action<T, SerializationContext> serialize, bool compressed)
    {
        (length, compress, done) = (null, compressed && coding is not null, false);
        frame.Restart(Kept);
        frame.Advance(Frame.HeaderSize);
        serialize(message, this);
        return done ? frame.Written : throw new InvalidOperationException("The serialiser did not complete the message.");
    }

    public override void SetPayloadLength(int payloadLength)
    {
        Limit(payloadLength);
        length = payloadLength;
    }

    public override IBufferWriter<byte> GetBufferWriter()
    {
        if (length is { } told) frame.GetSpan(told);
        return frame;
    }

    public override void Complete()
    {
        var size = frame.Length - Frame.HeaderSize;
        if (length is { } told && told != size) throw new InvalidOperationException("The serialiser wrote another length than it said.");
        Limit(size);
        // The framework's gzip makes nothing of nothing, without a header, which other peers refuse.
        compress &= size > 0;
        if (compress) Deflate();
        Frame.WriteHeader(frame.Head, frame.Length - Frame.HeaderSize, compress);
        done = true;
    }

    public override void Complete(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Limit(payload.Length);
        length = null;
        frame.Write(payload);
        Complete();
    }

    public void Dispose() => frame.Dispose();

    void Deflate()
    {
        using var deflated = Deflation.Of(frame.Written.Span[Frame.HeaderSize..], coding!, level);
        frame.Restart(Kept);
        frame.Advance(Frame.HeaderSize);
        frame.Write(deflated.Written.Span);
    }

    void Limit(int size)
    {
        if (size > (maxSize ?? int.MaxValue)) throw Frame.TooLarge("Sending");
    }
}
