using Intake.Imports;
using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace Intake.Tests.Imports;

public sealed class InterruptedImportTests
{
    [Fact]
    public async Task Import_CutOffAfterTheFirstChunk_GoesOnAndReportsTheSame()
    {
        await using var whole = await IntakeHost.Start();
        await using var cut = await IntakeHost.Start();
        var expected = await Rows().Import(whole);
        await Rows().Begin(cut);
        await Rows().Stage(cut);
        await Should.ThrowAsync<TimeoutException>(CutOff(cut));
        (await cut.Imports.ListImportsAsync(new())).Imports[0].State.ShouldBe(State.Applying);

        (await Rows().Begin(cut)).ShouldBe(State.Applying);
        var report = (await Rows().Apply(cut))!;

        report.ShouldBe(expected);
        (await cut.Unallocated()).ShouldBe(await whole.Unallocated());
    }

    static async Task CutOff(IntakeHost intake)
    {
        var store = intake.Services.GetRequiredService<ImportStore>();
        var import = (await store.Find("borough", "one", CancellationToken.None))!;
        var files = await store.FilesOf("borough", "one", CancellationToken.None);
        await intake.Services.GetRequiredService<ApplyImport>().Run("borough", "manager", import, files, (_, _) => throw new TimeoutException());
    }

    static Extract Rows()
    {
        var extract = new Extract("one", "2026-10-30");
        for (var i = 0; i < 450; i++) extract.Case($"C{i:000}", "2026-08-01", worker: i % 7 == 0 ? "" : "Nobody Known");
        return extract;
    }
}
