using Scorecard.Packs.Document;
using Scorecard.Publishing;

namespace Scorecard.Tests.Publishing;

public sealed class CauseFinderTests
{
    [Fact]
    public async Task Of_ManyChanges_NamesThoseThatMadeEachDifference()
    {
        var changes = Enumerable.Range(0, 300).Select(i => Change($"f{i}")).ToList();
        var after = Document(("sum", 2), ("one", 1), ("both", 1));
        // f7 and f200 add to a sum; f7 alone makes one cell; either is enough for another.
        var made = 0;
        var finder = new CauseFinder(
            undone =>
            {
                made++;
                var (seven, other) = (Has(undone, "f7") ? 0 : 1, Has(undone, "f200") ? 0 : 1);
                return Task.FromResult(Document(("sum", seven + other), ("one", seven), ("both", Math.Max(seven, other))));
            },
            after);

        var explained = await finder.Of(PackDifference.Between(Document(("sum", 0), ("one", 0), ("both", 0)), after), changes);

        Causes("sum").ShouldBe(["f7", "f200"]);
        Causes("one").ShouldBe(["f7"]);
        // Nothing less than all of them explains it.
        Causes("both").Count.ShouldBe(300);
        made.ShouldBeLessThan(60);

        List<string> Causes(string cell) => [.. explained.Single(difference => difference.Cell == cell).Causes.Select(cause => cause.After.Id)];
    }

    static bool Has(IReadOnlyCollection<ChangedFact> changes, string id) => changes.Any(change => change.After.Id == id);

    static ChangedFact Change(string id) => new(null, new() { Kind = "reported_value", Id = id, Withdrawn = 0, Body = "{}", RecordedAt = 0, RecordedBy = "tester", Source = "person" });

    static PackDocument Document(params (string Id, int Value)[] cells) => new()
    {
        Catalogue = "monthly",
        Title = "",
        Organisation = "",
        Period = "2015-08",
        PeriodName = "August 2015",
        AsAt = new(2015, 8, 31),
        Blocks = [],
        Cells = [.. cells.Select(cell => new Cell($"{cell.Value}") { Id = cell.Id, Value = cell.Value })],
    };
}
