namespace Scorecard.Files.Tests;

/// <summary>The memory measured is the whole process's, so nothing else may run beside.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    [Fact]
    public void Rows_MillionRows_StayInLittleMemory()
    {
        const int rows = 1_000_000;
        using var given = new Given();
        var path = Path.Combine(given.Path, "list 6.csv");
        using (var writer = new StreamWriter(path))
        {
            writer.WriteLine(string.Join(',', Rows.Header("annex_a_6")));
            for (var n = 0; n < rows; n++)
                writer.WriteLine($"C{n},25/03/2025,,CIN,Team {n % 100},Worker {n % 1000}");
        }

        var file = InputFolder.Open(path).Files.Single();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long read = 0;
        long most = 0;
        foreach (var row in file.Rows(Doors.AsOf))
            if (++read % 100_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);

        file.RowCount.ShouldBe(rows);
        read.ShouldBe(rows);
        most.ShouldBeLessThan(4 << 20);
    }
}
