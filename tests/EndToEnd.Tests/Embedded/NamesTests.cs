using System.Globalization;
using EndToEnd.Tests.Oracle;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Time;
using Record = Scorecard.Protos.Records.V1.Record;
using Standing = EndToEnd.Tests.Oracle.Standing;

namespace EndToEnd.Tests.Embedded;

public sealed class NamesTests
{
    [Fact]
    public async Task Match_ANameThatIsNobodys_ItsCasesAreHeldAgain()
    {
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 7);
        var oracle = InputFiles.Read(files, Generated.AsOf);
        (await instance.Import(files, Generated.AsOfText)).Well();
        var lists = Standing.All(oracle, Generated.AsOf).Where(each => each.Reason is Reason.None).GroupBy(each => each.Holder!.Id).OrderByDescending(list => list.Count()).ToList();
        var (gone, other) = (lists[0], lists[1]);
        var known = await Names(instance);
        var whole = await Authority(instance);

        // The register loses who has the longest list.
        var lost = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString(), Records = { new Record { Worker = new() { WorkerId = gone.Key }, Withdrawn = true } } };
        await instance.Calls.Records.SubmitRecordsAsync(lost, cancellationToken: TestContext.Current.CancellationToken);
        await Eventually.Holds(async () => (await Names(instance)).Count > known.Count, "the name is listed");
        var name = (await Names(instance)).Single(row => !known.Contains(row));
        var without = await Authority(instance);
        var matched = (await instance.Command("names", "match", name.Name, other.Key)).Well();
        var after = await Authority(instance);

        name.OpenCases.ShouldBe(gone.Count());
        (without.Allocations, without.NameOnly).ShouldBe((whole.Allocations - gone.Count(), whole.NameOnly + gone.Count()));
        (after.Allocations, after.NameOnly, after.WorkersHolding, after.LongestList).ShouldBe((whole.Allocations, whole.NameOnly, whole.WorkersHolding - 1, gone.Count() + other.Count()));
        matched.Output.ShouldContain($"({other.Key}): {gone.Count()} open cases.");

        // Matched already, it is nobody's no more; taken back, it is again.
        (await instance.Command("names", "match", name.Name, other.Key)).Refused();
        (await instance.Command("names", "unmatch", name.Name, other.Key)).Well();
        await Eventually.Holds(async () => (await Names(instance)).Contains(name), "the name is listed again");
    }

    static async Task<List<(string Name, int OpenCases)>> Names(Instance instance) =>
        [.. Csv.Parse((await instance.Command("names", "--format", "csv")).Well().Output).Select(row => (row["name"], int.Parse(row["open_cases"], CultureInfo.InvariantCulture)))];

    static async Task<CaseloadLine> Authority(Instance instance) => (await instance.Commands.Caseloads()).Single(line => line.Team == "(authority)");
}
