using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;

namespace EndToEnd.Tests.Embedded;

public sealed class OracleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Import_AnAuthority_EveryFigureIsTheOracles(ulong seed)
    {
        await using var instance = await Instance.Start();
        var files = Generated.Files(instance.NewFolder("files"), seed);
        var oracle = InputFiles.Read(files, Generated.AsOf);

        (await instance.Import(files, Generated.AsOfText)).Well();

        await Same.Services(instance.Calls, oracle, Generated.AsOf);
        await Same.Commands(instance.Commands, oracle, Generated.AsOf);
        await Same.Page(instance.Page, oracle, Generated.AsOf);
        // On a case's eighth day it is over the limit, and the day before it is not.
        var eighth = Enumerable.Range(1, 170).Select(back => Generated.AsOf.AddDays(-back)).First(day => Standing.All(oracle, day).Any(each => each is { IsUnallocated: true, Days: 8 }));
        foreach (var day in (DateOnly[])[eighth, eighth.AddDays(-1), Generated.AsOf.AddDays(-170)])
        {
            await Same.Services(instance.Calls, oracle, day, day.ToString("yyyy-MM-dd", null));
        }
    }

    [Fact]
    public async Task Import_TheSameFilesTwice_ChangesNothing()
    {
        await using var instance = await Instance.Start();
        var files = Generated.Files(instance.NewFolder("files"), 4);
        (await instance.Import(files, Generated.AsOfText)).Well();
        var head = await new ServiceFigures(instance.Calls).Head();

        var again = (await instance.Import(files, Generated.AsOfText)).Well();

        again.Output.ShouldContain("nothing changed");
        (await new ServiceFigures(instance.Calls).Head()).ShouldBe(head);
    }

    [Fact]
    public async Task Change_AThousandSingleChanges_EveryFigureIsTheOraclesOfToday()
    {
        await using var instance = await Instance.Start();
        var files = Generated.Files(instance.NewFolder("files"), 1);
        var oracle = InputFiles.Read(files, Generated.AsOf);
        (await instance.Import(files, Generated.AsOfText)).Well();

        await new RandomChanges(oracle, instance.Calls, seed: 1).Make(1_000);

        await Same.Services(instance.Calls, oracle, Dates.Today);
        await Same.Commands(instance.Commands, oracle, Dates.Today, live: true);
        await Same.Page(instance.Page, oracle, Dates.Today);
        await Same.Services(instance.Calls, oracle, Generated.AsOf, Generated.AsOfText);
    }

    [Fact]
    public async Task Import_ExtractsWithoutALog_TheNamedHolderCounts()
    {
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 5);
        File.Delete(Path.Combine(files, "allocation_log.csv"));
        var oracle = InputFiles.Read(files, Generated.AsOf);

        (await instance.Import(files, Generated.AsOfText)).Well();

        await Same.Services(instance.Calls, oracle, Generated.AsOf);
        await Same.Services(instance.Calls, oracle, Generated.AsOf.AddDays(-20), "2026-10-11");
    }

    [Fact]
    public async Task Import_FilesWithTheFaultsOfRealOnes_EveryRowIsAccountedForAndTheFiguresStay()
    {
        await using var instance = await Instance.Start();
        var oracle = InputFiles.Read(Generated.Files(instance.NewFolder("clean"), 2), Generated.AsOf);
        var files = Generated.Files(instance.NewFolder("files"), 2, mess: true);

        var import = (await instance.Import(files, Generated.AsOfText)).Well();

        var counts = ImportTable.Of(import.Output);
        counts.Count.ShouldBeGreaterThan(8);
        counts.ShouldAllBe(file => file.Read == file.Accepted + file.Rejected);
        counts.Single(file => file.File == "(all)").Rejected.ShouldBeGreaterThan(0);
        Csv.Parse(instance.Rejects).Where(row => row["outcome"] == "rejected").Select(row => (row["file"], row["row"])).Distinct().Count().ShouldBe(counts.Single(file => file.File == "(all)").Rejected);
        await Same.Services(instance.Calls, oracle, Generated.AsOf);
        await Same.Page(instance.Page, oracle, Generated.AsOf);
    }
}
