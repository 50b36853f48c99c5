using Scorecard.Disclosure;

namespace Scorecard.Tests.Disclosure;

public sealed class SuppressionTests
{
    [Fact]
    public void Of_OneSmallCountInATotal_HidesTheSmallestOtherToo()
    {
        Suppression.Of(Row(("a", 3), ("b", 20), ("c", 8))).Cells.ShouldBe(["a", "c"]);
    }

    [Fact]
    public void Of_NothingBetween1And5_HidesNothing()
    {
        Suppression.Of(Row(("a", 0), ("b", 6), ("c", 20))).Cells.ShouldBeEmpty();
    }

    [Fact]
    public void Of_TwoSmallCounts_NeedNoThird()
    {
        Suppression.Of(Row(("a", 3), ("b", 2), ("c", 20))).Cells.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Of_TwoOnes_NeedAThird()
    {
        // Two of at least 1 that make 2 are 1 and 1.
        Suppression.Of(Row(("a", 1), ("b", 1), ("c", 20))).Cells.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Of_AZeroBeside_ShowsTheZero()
    {
        Suppression.Of(Row(("a", 3), ("b", 0), ("c", 20))).Cells.ShouldBe(["a", "c"]);
    }

    [Fact]
    public void Of_AShareWithASmallRest_HidesTheShareAndItsParts()
    {
        var ledger = new LedgerBuilder();
        var (above, below) = (ledger.Add(Child("n", 98)), ledger.Add(Child("d", 100)));
        var rest = ledger.Add(Child("rest", 2));
        ledger.Relate(below, [above, rest]);
        ledger.Rest("count", [above]);
        ledger.Rest("of", [below]);
        ledger.Rest("percent", [above, below, rest]);

        Suppression.Of(ledger.Build()).Cells.ShouldBe(["count", "percent"]);
    }

    [Fact]
    public void Of_APrintedNeighbourOfWhatWasHiddenBefore_HidesItAgain()
    {
        var first = Row(("a", 3), ("b", 20), ("c", 8));
        var hiddenFirst = Suppression.Of(first).Cells;
        // Only a is restated. Were c printed now, a's first number would be what is missing to the first total.
        var second = Row(("a", 7), ("b", 20), ("c", 8));

        var now = Suppression.Of(second, new Disclosed(first, hiddenFirst));

        now.Cells.ShouldContain("c");
        new Attacker(new Disclosed(first, hiddenFirst), new Disclosed(second, now.Cells)).Knows("a", 3).ShouldBeFalse();
        new Attacker(new Disclosed(first, hiddenFirst), new Disclosed(second, [])).Knows("a", 3).ShouldBeTrue();
    }

    [Fact]
    public void Of_ASmallCountThatWasPrinted_SaysThatItCannotBeTakenBack()
    {
        var ledger = Row(("a", 3), ("b", 20));

        var now = Suppression.Of(ledger, new Disclosed(ledger, []));

        now.Cells.ShouldContain("a");
        now.AlreadyPrinted.ShouldBe(["a"]);
    }

    [Fact]
    public void Of_ASmallCountThatEarlierPrintGivesAway_IsNotSafe()
    {
        var ledger = Row(("a", 3), ("b", 20));

        Suppression.Of(ledger, new Disclosed(ledger, ["a"])).NotSafe.ShouldBe(["a"]);
    }

    /// <summary>Tables with totals both ways, shares of the rows' totals, and up to three versions in which some numbers change.</summary>
    [Fact]
    public void Of_AnyTablesAndVersions_LeavesNoSmallCountToAnAttacker()
    {
        var (attacked, notSafe, hidden) = (0, 0, 0);
        for (var seed = 0; seed < 250; seed++)
        {
            var random = new Random(seed);
            var numbers = Numbers(random, random.Next(2, 5), random.Next(2, 4));
            var published = new List<Disclosed>();
            var unsafeNow = new HashSet<string>();
            for (var version = 0; version < 1 + seed % 3; version++)
            {
                if (version > 0) numbers[random.Next(numbers.GetLength(0)), random.Next(numbers.GetLength(1))] = Number(random);
                var ledger = Table(numbers);
                var suppression = Suppression.Of(ledger, published);
                suppression.AlreadyPrinted.ShouldBeEmpty($"seed {seed}");
                unsafeNow.UnionWith(suppression.NotSafe);
                published.Add(new(ledger, suppression.Cells));
                hidden += suppression.Cells.Count;
            }
            notSafe += unsafeNow.Count;
            var attacker = new Attacker(published);
            foreach (var quantity in published.SelectMany(one => one.Ledger.Quantities).Where(quantity => quantity.IsSmall && !unsafeNow.Contains(quantity.Id)).Distinct())
            {
                attacked++;
                attacker.Knows(quantity.Id, quantity.Value).ShouldBeFalse($"seed {seed}: {quantity.Id} is known to be {quantity.Value}");
            }
        }
        TestContext.Current.SendDiagnosticMessage($"{attacked} small counts attacked, {hidden} cells hidden, {notSafe} that no hiding saves.");
        attacked.ShouldBeGreaterThan(1000);
        notSafe.ShouldBeLessThan(attacked / 50);
    }

    [Fact]
    public void Of_AnyTable_IsTheSameEveryTime()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var numbers = Numbers(new Random(seed), 4, 3);
            Suppression.Of(Table(numbers)).Cells.ShouldBe(Suppression.Of(Table(numbers)).Cells);
        }
    }

    static Quantity Child(string id, decimal value) => new(id, value) { OfChildren = true };

    static Ledger Row(params (string Id, int Value)[] parts)
    {
        var ledger = new LedgerBuilder();
        foreach (var (id, value) in parts) ledger.Rest(id, [ledger.Add(Child(id, value))]);
        ledger.Relate(ledger.Add(Child("total", parts.Sum(part => part.Value))), [.. parts.Select(part => part.Id)]);
        ledger.Rest("total", ["total"]);
        return ledger.Build();
    }

    static int Number(Random random) => random.Next(3) == 0 ? random.Next(0, 6) : random.Next(0, 25);

    static int[,] Numbers(Random random, int rows, int columns)
    {
        var numbers = new int[rows, columns];
        for (var i = 0; i < rows; i++) for (var j = 0; j < columns; j++) numbers[i, j] = Number(random);
        return numbers;
    }

    static Ledger Table(int[,] numbers)
    {
        var ledger = new LedgerBuilder();
        var (rows, columns) = (Enumerable.Range(0, numbers.GetLength(0)).ToList(), Enumerable.Range(0, numbers.GetLength(1)).ToList());
        string Shown(string id, int value)
        {
            ledger.Rest(id, [ledger.Add(Child(id, value))]);
            return id;
        }
        foreach (var i in rows) foreach (var j in columns) Shown($"r{i}c{j}", numbers[i, j]);
        foreach (var i in rows) ledger.Relate(Shown($"r{i}", columns.Sum(j => numbers[i, j])), [.. columns.Select(j => $"r{i}c{j}")]);
        foreach (var j in columns) ledger.Relate(Shown($"c{j}", rows.Sum(i => numbers[i, j])), [.. rows.Select(i => $"r{i}c{j}")]);
        ledger.Relate(Shown("all", rows.Sum(i => columns.Sum(j => numbers[i, j]))), [.. rows.Select(i => $"r{i}")]);
        ledger.Relate("all", [.. columns.Select(j => $"c{j}")]);
        foreach (var i in rows.Where(i => i % 2 == 0))
        {
            var rest = ledger.Add(Child($"r{i}rest", columns.Skip(1).Sum(j => numbers[i, j])));
            ledger.Relate($"r{i}", [$"r{i}c0", rest]);
            ledger.Rest($"r{i}%", [$"r{i}c0", $"r{i}", rest]);
        }
        return ledger.Build();
    }
}
