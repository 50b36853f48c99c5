using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Measures;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Oracle.Facts;
using EndToEnd.Tests.Oracle.Measures;
using EndToEnd.Tests.Oracle.Quality;

namespace EndToEnd.Tests.AsKnown;

/// <summary>Files that tell the same time otherwise, days later: figures and faults now, and as they were known before.</summary>
public sealed class AsKnownTests
{
    static readonly Asked[] Periods = [Asked.Month(2026, 10), Asked.Year(2025), Asked.On(new(2026, 6, 17))];

    [Fact]
    public async Task Import_FilesThatTellItOtherwise_LeavesWhatWasKnownBefore()
    {
        await using var instance = await Instance.Start(signIn: false);
        var first = Generated.Files(instance.NewFolder("first"), 1);
        var (restated, whole) = (instance.NewFolder("restated"), instance.NewFolder("whole"));
        Restated.Write(first, restated, whole);

        (await instance.Import(Generated.Files(instance.NewFolder("messy"), 1, mess: true), Generated.AsOfText)).Well();
        await SameFaults(instance, first);
        await instance.KillAndStart(() => ToldEarlier.By(instance.Data, days: 10));
        (await instance.Import(restated, Generated.AsOfText)).Well();

        string[] before = ["--as-known-on", $"{Dates.Today.AddDays(-5):yyyy-MM-dd}"];
        await SameFigures(instance, whole);
        await SameFigures(instance, first, before);
        (await SameFaults(instance, whole)).Count.ShouldBeGreaterThan(10);
        await SameFaults(instance, first, before);
    }

    static async Task SameFigures(Instance instance, string files, params string[] known)
    {
        var differences = new Differences(InputFiles.Read(files, Generated.AsOf), JourneyFiles.Read(files), Generated.AsOf, ["--data", instance.Data, .. known]);
        foreach (var asked in Periods) await differences.Compare(asked);
        differences.ShouldBeNone();
    }

    // The rules that some record breaks.
    static async Task<IReadOnlyCollection<string>> SameFaults(Instance instance, string files, params string[] known)
    {
        var reckoning = new Reckoning(InputFiles.Read(files, Generated.AsOf), JourneyFiles.Read(files), new Span(Generated.AsOf, Generated.AsOf));
        var expected = Counted(Faults.Of(reckoning));

        var printed = Csv.Parse((await instance.Command(["quality", "--format", "csv", .. known])).Well().Output);
        var shown = Counted(printed.SelectMany(row => row["rules"].Split(' ').Select(rule => new Fault(rule, row["child_id"]))));

        shown.ShouldBe(expected);
        var rules = Csv.Parse((await instance.Command(["quality", "rules", "--format", "csv", .. known])).Well().Output);
        rules.Where(rule => rule["records"] != "0").Select(rule => $"{rule["rule"]} {rule["records"]}").Order(StringComparer.Ordinal)
            .ShouldBe(Faults.Of(reckoning).GroupBy(fault => fault.Rule).Select(rule => $"{rule.Key} {rule.Count()}").Order(StringComparer.Ordinal));
        return [.. rules.Where(rule => rule["records"] != "0").Select(rule => rule["rule"])];
    }

    static List<string> Counted(IEnumerable<Fault> faults) =>
        [.. faults.GroupBy(fault => fault).Select(each => $"{each.Key.Rule} {each.Key.Child} {each.Count()}").Order(StringComparer.Ordinal)];
}
