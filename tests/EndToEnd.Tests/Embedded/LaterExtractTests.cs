using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;

namespace EndToEnd.Tests.Embedded;

public sealed class LaterExtractTests
{
    static readonly DateOnly Later = Generated.AsOf.AddDays(7);

    [Fact]
    public async Task Import_AnExtractAWeekLater_ClosesReallocatesAndOpens()
    {
        await using var instance = await Instance.Start();
        var files = Generated.Files(instance.NewFolder("files"), 6);
        var oracle = InputFiles.Read(files, Generated.AsOf);
        (await instance.Import(files, Generated.AsOfText)).Well();
        var extract = new LaterExtract(files, oracle, Later).Write(instance.NewFolder("later"));

        var import = (await instance.Import(extract, "2026-11-07")).Well();

        import.Output.ShouldContain("Cases opened: 5, closed: 10.");
        await Same.Services(instance.Calls, oracle, Later);
        await Same.Page(instance.Page, oracle, Later);
        await Same.Services(instance.Calls, oracle, Generated.AsOf, Generated.AsOfText);
    }
}
