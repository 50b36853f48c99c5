using System.Numerics;

namespace Grpc.Diagnostics;

// A count that many threads raise for every message: a cell for each processor, so that none waits for another's cache line.
sealed class Tally
{
    // 128 bytes, the two lines that a processor fetches together.
    const int Apart = 16;

    static readonly int Cells = (int)BitOperations.RoundUpToPowerOf2((uint)Environment.ProcessorCount);

    // The first stretch stays empty: it shares its line with the array's length.
    readonly long[] cells = new long[(Cells + 1) * Apart];

    public long Total
    {
        get
        {
            var total = 0L;
            for (var cell = 1; cell <= Cells; cell++) total += Volatile.Read(ref cells[cell * Apart]);
            return total;
        }
    }

    public void Add(int count) => Interlocked.Add(ref cells[((Thread.GetCurrentProcessorId() & (Cells - 1)) + 1) * Apart], count);
}
