using System.IO.Compression;
using Grpc.Net.Compression;

namespace Grpc.Framing;

static class Deflation
{
    public static PooledBuffer Of(ReadOnlySpan<byte> payload, ICompressionProvider coding, CompressionLevel? level)
    {
        var buffer = new PooledBuffer(Math.Max(payload.Length / 2, 256));
        using var target = new BufferStream(buffer);
        using (var stream = coding.CreateCompressionStream(target, level)) stream.Write(payload);
        return buffer;
    }

    sealed class BufferStream(PooledBuffer buffer) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(buffer.GetSpan(bytes.Length));
            buffer.Advance(bytes.Length);
        }

        public override void Write(byte[] bytes, int offset, int count) => Write(bytes.AsSpan(offset, count));

        public override void Flush() { }

        public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
