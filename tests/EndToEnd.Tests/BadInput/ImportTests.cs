using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;

namespace EndToEnd.Tests.BadInput;

public sealed class ImportTests
{
    const string Columns = "Child Unique ID,CIN Start Date,CIN Closure Date,Case status,Allocated Team,Allocated Worker";

    static readonly string[] Hundred = [.. Enumerable.Range(1, 100).Select(n => $"C{n},01/09/2026,,CIN,Court,Ann Other")];

    [Fact]
    public async Task Import_NotAnAnnexA_SaysSoAndChangesNothing()
    {
        await using var instance = await Instance.Start(signIn: false);
        var file = Path.Combine(instance.NewFolder("files"), "letter.pdf");
        await File.WriteAllBytesAsync(file, [.. "%PDF-1.7"u8, .. new byte[2_000]], TestContext.Current.CancellationToken);

        var import = (await instance.Import(file, Generated.AsOfText)).Refused();

        import.Output.ShouldContain("Nothing was imported.");
        import.Output.ShouldContain("letter.pdf");
    }

    [Fact]
    public async Task Import_HalfAWorkbook_SaysSoAndChangesNothing()
    {
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 1);
        var workbook = Path.Combine(files, "Annex_A.xlsx");
        var bytes = await File.ReadAllBytesAsync(workbook, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(workbook, bytes[..(bytes.Length / 2)], TestContext.Current.CancellationToken);

        var import = (await instance.Import(files, Generated.AsOfText)).Refused();

        import.Output.ShouldContain("Nothing was imported.");
        (await instance.Commands.Caseloads()).Single(line => line.Team == "(authority)").OpenCases.ShouldBe(0);
    }

    [Fact]
    public async Task Import_AQuarterOfTheRowsBad_RefusesUnlessForced()
    {
        await using var instance = await Instance.Start(signIn: false);
        string[] rows = [.. Hundred.Take(75), .. Enumerable.Range(1, 25).Select(n => $"D{n},31/02/2026,,CIN,Court,Ann Other")];
        var file = await Write(instance, rows);

        var refused = (await instance.Import(file, Generated.AsOfText)).Refused();

        refused.Errors.ShouldContain("25 of 100 rows");
        (await Open(instance)).ShouldBe(0);
        Csv.Parse(instance.Rejects).Count.ShouldBe(25);
        (await instance.Import(file, Generated.AsOfText, "--force")).Well();
        (await Open(instance)).ShouldBe(75);
    }

    [Fact]
    public async Task Import_AnOlderExtract_IsRefusedUnlessForced()
    {
        await using var instance = await Instance.Start(signIn: false);
        (await instance.Import(await Write(instance, Hundred), Generated.AsOfText)).Well();
        var older = await Write(instance, [.. Hundred.Take(99)]);

        var refused = (await instance.Import(older, "2026-10-24")).Refused();

        refused.Errors.ShouldContain("--force");
        (await Open(instance)).ShouldBe(100);
    }

    [Fact]
    public async Task Import_TenOfAHundredAbsent_StopsUnlessPartial()
    {
        await using var instance = await Instance.Start(signIn: false);
        (await instance.Import(await Write(instance, Hundred), Generated.AsOfText)).Well();
        var ninety = await Write(instance, [.. Hundred.Take(90)]);

        var stopped = (await instance.Import(ninety, "2026-11-07")).Refused();
        stopped.Errors.ShouldContain("10 of 100 open cases");
        (await Open(instance)).ShouldBe(100);

        (await instance.Import(ninety, "2026-11-07", "--partial")).Well();
        (await Open(instance)).ShouldBe(100);

        (await instance.Import(ninety, "2026-11-08", "--force")).Well();
        (await Open(instance)).ShouldBe(90);
    }

    [Fact]
    public async Task Import_AFileFromAnOlderSpreadsheet_IsReadAsTheEncodingSays()
    {
        await using var instance = await Instance.Start(signIn: false);
        string[] rows = [.. Hundred.Take(9), "C10,01/09/2026,01/09/2026,Closed,Court,Siân Other"];
        var file = Path.Combine(instance.NewFolder("files"), "List_6.csv");
        await File.WriteAllLinesAsync(file, [Columns, .. rows], System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
        (await instance.Import(file, Generated.AsOfText)).Well();
        Csv.Parse(instance.Rejects).ShouldHaveSingleItem()["code"].ShouldBe("bad_encoding");

        var again = (await instance.Import(file, Generated.AsOfText, "--encoding", "windows-1252")).Well();

        Csv.Parse(instance.Rejects).Select(row => (row["row"], row["code"], row["outcome"])).ShouldBe([("11", "same_day", "query")]);
        ImportTable.Of(again.Output).ShouldContain(("(all)", 10, 10, 0));
        (await instance.Import(file, Generated.AsOfText, "--encoding", "windows-9999")).Refused().Errors.ShouldContain("windows-9999");
    }

    [Fact]
    public async Task Undo_TheLaterOfTwoExtracts_PutsBackTheFiguresBefore()
    {
        await using var instance = await Instance.Start(signIn: false);
        (await instance.Import(await Write(instance, Hundred), Generated.AsOfText)).Well();
        (await instance.Import(await Write(instance, [.. Hundred.Take(96), "E1,05/11/2026,,CIN,Court,Ann Other"]), "2026-11-07")).Well();
        (await Open(instance)).ShouldBe(97);
        var imports = Csv.Parse((await instance.Command("imports", "--format", "csv")).Well().Output);

        (await instance.Command("imports", "undo", imports[0]["import"])).Well();

        (await Open(instance)).ShouldBe(100);
        Csv.Parse((await instance.Command("imports", "--format", "csv")).Well().Output)[0]["state"].ShouldBe("undone");
    }

    [Fact]
    public async Task Undo_AWholeAuthority_TakesTheRegisterWithItAndItComesBackWhole()
    {
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 7);
        var oracle = InputFiles.Read(files, Generated.AsOf);
        (await instance.Import(files, Generated.AsOfText)).Well();
        var import = Csv.Parse((await instance.Command("imports", "--format", "csv")).Well().Output)[0]["import"];

        var undone = (await instance.Command("imports", "undo", import)).Well();

        undone.Output.ShouldNotContain("Left");
        (await new ServiceFigures(instance.Calls).Agency()).Sum(line => line.Agency + line.InPost).ShouldBe(0);
        (await instance.Commands.Caseloads()).Select(line => (line.Team, line.OpenCases)).ShouldBe([("(no team)", 0), ("(authority)", 0)]);
        (await instance.Import(files, Generated.AsOfText)).Well();
        await Same.Services(instance.Calls, oracle, Generated.AsOf);
    }

    static async Task<string> Write(Instance instance, string[] rows)
    {
        var file = Path.Combine(instance.NewFolder("files"), "List_6.csv");
        await File.WriteAllLinesAsync(file, [Columns, .. rows]);
        return file;
    }

    static async Task<int> Open(Instance instance) => (await new ServiceFigures(instance.Calls).Caseloads()).Single(line => line.Team == "(authority)").OpenCases;
}
