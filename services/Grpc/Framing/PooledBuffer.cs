using System.Buffers;

namespace Grpc.Framing;

sealed class PooledBuffer(int capacity = 1024) : IBufferWriter<byte>, IDisposable
{
    byte[] array = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => array.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(Math.Max(sizeHint, 1));
        return array.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(Math.Max(sizeHint, 1));
        return array.AsSpan(Length);
    }

    public Span<byte> Head => array;

    // Empty again; of an array larger than that nothing is kept.
    public void Restart(int keep)
    {
        Length = 0;
        if (array.Length <= keep) return;
        ArrayPool<byte>.Shared.Return(array);
        array = ArrayPool<byte>.Shared.Rent(keep);
    }

    public void Dispose()
    {
        var rented = array;
        array = [];
        Length = 0;
        if (rented.Length > 0) ArrayPool<byte>.Shared.Return(rented);
    }

    void Ensure(int free)
    {
        if (array.Length - Length >= free) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(array.Length * 2, Length + free));
        array.AsSpan(0, Length).CopyTo(larger);
        if (array.Length > 0) ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }
}
