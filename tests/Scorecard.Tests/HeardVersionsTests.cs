using FsCheck;
using FsCheck.Fluent;

namespace Scorecard.Tests;

public sealed class HeardVersionsTests
{
    // What a record reads, and how much later it was told than the version before; 0 is the same instant.
    static readonly Gen<(int Text, int Later)[]> Story = Gen.Choose(0, 4).Zip(Gen.Choose(0, 2)).ArrayOf(10);

    [Fact]
    public void Of_AnyStory_IsTheSameHoweverItIsCutIntoBatches() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Story.ToArbitrary(), Gen.Choose(0, 10).ToArbitrary(), (story, cut) =>
        {
            var versions = Versions(story);

            var whole = HeardVersions.Of("a", [], versions).Rows;
            var first = HeardVersions.Of("a", [], versions[..cut]).Rows;
            var second = HeardVersions.Of("a", first.Where(row => row.To is null), versions[cut..]).Rows;

            Told(first.Where(row => row.To is not null).Concat(second)).ShouldBe(Told(whole));
        }));

    [Fact]
    public void Of_AnyStory_KnowsAtEveryInstantWhatWasToldLastByThen() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Story.ToArbitrary(), story =>
        {
            var versions = Versions(story);
            var rows = HeardVersions.Of("a", [], versions).Rows;

            for (var at = 0; at <= versions[^1].At; at++)
            {
                var told = versions.LastOrDefault(version => version.At <= at).Rows ?? [];
                rows.Where(row => row.From <= at && !(row.To <= at)).Select(row => row.Values[0]).ShouldBe(told.Select(row => row[0]), ignoreOrder: true);
            }
        }));

    [Fact]
    public void Of_TheSameAgain_ChangesNothing()
    {
        var known = new HeardRow(["one"], 1, null);

        HeardVersions.Of("a", [known], [(5, [["one"]])]).Changed.ShouldBeFalse();
        HeardVersions.Of("a", [known], [(5, [["two"]])]).Changed.ShouldBeTrue();
        HeardVersions.Of("a", [known], [(5, [])]).Changed.ShouldBeTrue();
    }

    // 0 is withdrawn; 4 comes to two rows.
    static (long At, List<object?[]> Rows)[] Versions((int Text, int Later)[] story)
    {
        long at = 0;
        return [.. story.Select(version =>
        {
            at += version.Later;
            return (at, (List<object?[]>)(version.Text switch { 0 => [], 4 => [[1], [2]], var text => [[text]] }));
        })];
    }

    static IEnumerable<string> Told(IEnumerable<HeardRow> rows) => rows.Select(row => $"{row.Values[0]} {row.From} {row.To}").Order(StringComparer.Ordinal);
}
