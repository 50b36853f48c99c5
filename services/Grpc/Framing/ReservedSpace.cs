using System.Buffers;

namespace Grpc.Framing;

// Space for one message whose size is known, taken from an output at once and given to it at once, or not at all.
sealed class ReservedSpace(IBufferWriter<byte> output) : IBufferWriter<byte>
{
    Memory<byte> space;
    int written;

    public void Take(int size) => (space, written) = (output.GetMemory(size)[..size], 0);

    public void Forget() => (space, written) = (default, 0);

    public void Advance(int count) => written += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => space[written..];

    public Span<byte> GetSpan(int sizeHint = 0) => space.Span[written..];

    public void Commit()
    {
        if (written != space.Length) throw new InvalidOperationException("The serialiser wrote another length than it said.");
        output.Advance(written);
    }
}
