using System.Globalization;
using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Processes;
using EndToEnd.Tests.Shown;
using Scorecard.Protos.Imports.V1;
using Scorecard.TestKit.Time;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace EndToEnd.Tests.Large;

/// <summary>An import of many rows: cancelled, killed, gone on with, undone, in the same memory whatever its size (README.md).</summary>
public sealed class LargeImportTests
{
    // Some 24 rows each. A million rows: SCORECARD_LARGE_CHILDREN=43000.
    static readonly int Children = int.Parse(Environment.GetEnvironmentVariable("SCORECARD_LARGE_CHILDREN") ?? "1000", CultureInfo.InvariantCulture);

    const long MostMemory = 600;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60) + (TimeSpan.FromSeconds(0.05) * Children);

    [Fact]
    public async Task Import_ManyRows_IsCancelledKilledGoneOnWithAndUndone()
    {
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 1, children: Children);
        var oracle = InputFiles.Read(files, Generated.AsOf);

        await Cancel(instance, files);
        (await instance.Commands.Caseloads()).Sum(line => line.OpenCases).ShouldBe(0);

        await Kill(instance, files);
        await Same.Commands(instance.Commands, oracle, Generated.AsOf);
        (await instance.Import(files, Generated.AsOfText)).Well().Output.ShouldContain("These files were imported before: nothing changed.");

        var import = (await Imports(instance)).Single(import => import.State == State.Applied).ImportId;
        (await instance.Command("imports", "undo", import)).Well().Output.ShouldNotContain("Left");
        (await instance.Commands.Caseloads()).Sum(line => line.OpenCases).ShouldBe(0);
        (await instance.Commands.Agency()).Sum(line => line.Agency + line.InPost).ShouldBe(0);
        instance.PeakMemory.ShouldBeLessThan(MostMemory);
    }

    // Before it applies it leaves nothing: neither cases nor the register.
    static async Task Cancel(Instance instance, string files)
    {
        await using var import = Import(instance, files);
        await Eventually.Holds(async () => (await Imports(instance)).Any(import => import.State == State.Staging), "rows are staged", Patience);

        (await import.Interrupt()).ShouldNotBe(0);

        import.Output.ShouldContain("Cancelled: nothing was changed.");
        (await Imports(instance)).Select(import => import.State).ShouldBe([State.Cancelled]);
        (await instance.Commands.Agency()).Sum(line => line.Agency + line.InPost).ShouldBe(0);
    }

    static async Task Kill(Instance instance, string files)
    {
        await using var import = Import(instance, files);
        await Eventually.Holds(async () => (await Imports(instance)).Any(import => import.State == State.Applying), "rows are applied", Patience);
        instance.PeakMemory.ShouldBeLessThan(MostMemory);

        await instance.KillAndStart();

        (await import.Ended()).ShouldNotBe(0);
        await Eventually.Holds(async () => (await Imports(instance)).All(import => import.State == State.Applied), "the import goes on by itself", Patience);
    }

    static Child Import(Instance instance, string files) =>
        instance.Begin("import", files, "--as-of", Generated.AsOfText, "--rejects", Path.Combine(instance.NewFolder("rejected"), "rejects.csv"));

    static async Task<IReadOnlyList<ImportSummary>> Imports(Instance instance) => (await instance.Calls.Imports.ListImportsAsync(new())).Imports;
}
