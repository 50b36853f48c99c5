using System.Buffers;
using System.IO.Compression;
using Grpc.Core;
using Grpc.Net.Compression;

namespace Grpc.Framing;

// Writes one message after another to an output. A message whose length is told first goes straight there; any other is collected.
sealed class MessageWriter(IBufferWriter<byte> output, int? maxSize, ICompressionProvider? coding, CompressionLevel? level) : SerializationContext
{
    // What one span of Kestrel's pipe holds.
    const int OneSpan = 4096;

    PooledBuffer? collected;
    readonly ReservedSpace reserved = new(output);
    int? length;
    bool compress;
    bool done;

    // A message that broke after its header went out: what follows can no longer be understood.
    public bool Torn { get; private set; }

    public void Write<T>(T message, Action<T, SerializationContext> serialize, bool compressed)
    {
        (length, compress, done) = (null, compressed && coding is not null, false);
        reserved.Forget();
        try
        {
            serialize(message, this);
            if (!done) throw new InvalidOperationException("The serialiser did not complete the message.");
        }
        finally
        {
            collected?.Dispose();
            collected = null;
        }
    }

    public override void SetPayloadLength(int payloadLength)
    {
        Limit(payloadLength);
        length = payloadLength;
    }

    public override IBufferWriter<byte> GetBufferWriter()
    {
        if (compress || length is null) return collected ??= new PooledBuffer(Math.Max(length ?? 0, 256));
        if (Frame.HeaderSize + length.Value <= OneSpan) return Reserve(Frame.HeaderSize + length.Value);
        Frame.WriteHeader(output, length.Value, compressed: false);
        Torn = true;
        return output;
    }

    public override void Complete()
    {
        if (collected is not null) Send(collected.Written.Span);
        else reserved.Commit();
        (Torn, done) = (false, true);
    }

    public override void Complete(byte[] payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        Send(payload);
        done = true;
    }

    // Each call to a transport's pipe takes its lock: a small message makes do with two.
    ReservedSpace Reserve(int size)
    {
        reserved.Take(size);
        Frame.WriteHeader(reserved, size - Frame.HeaderSize, compressed: false);
        return reserved;
    }

    void Send(ReadOnlySpan<byte> payload)
    {
        Limit(payload.Length);
        if (compress)
        {
            using var deflated = Deflation.Of(payload, coding!, level);
            Put(deflated.Written.Span, compressed: true);
        }
        else
        {
            Put(payload, compressed: false);
        }
    }

    void Put(ReadOnlySpan<byte> bytes, bool compressed)
    {
        Frame.WriteHeader(output, bytes.Length, compressed);
        output.Write(bytes);
    }

    void Limit(int size)
    {
        if (size > (maxSize ?? int.MaxValue)) throw Frame.TooLarge("Sending");
    }
}
