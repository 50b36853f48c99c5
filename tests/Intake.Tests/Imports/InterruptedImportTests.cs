using Intake.Imports;
using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace Intake.Tests.Imports;

public sealed class InterruptedImportTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

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

    [Theory, MemberData(nameof(Both))]
    public async Task Import_CutOffByACrash_GoesOnByItselfWhenIntakeStartsAgain(Store store)
    {
        await using var whole = await IntakeHost.Start();
        var expected = await Rows().Import(whole);
        var database = store == Store.Postgres ? await postgres.NewDatabase() : null;
        var cut = await IntakeHost.Start(database);
        await Rows().Begin(cut);
        await Rows().Stage(cut);
        await Should.ThrowAsync<TimeoutException>(CutOff(cut));

        await using var again = await IntakeHost.Start(database, keep: await cut.Stop());
        await Eventually.Holds(
            async () =>
            {
                again.Time.Advance(TimeSpan.FromSeconds(3));
                return (await again.Imports.ListImportsAsync(new())).Imports[0].State == State.Applied;
            },
            "the import is applied");

        (await Rows().Apply(again)).ShouldBe(expected);
        (await again.Unallocated()).ShouldBe(await whole.Unallocated());
    }

    [Fact]
    public async Task Import_AppliedTwiceAtOnce_ClosesNobodyAndReportsTheSame()
    {
        await using var intake = await IntakeHost.Start();
        await Rows().Begin(intake);
        await Rows().Stage(intake);
        var import = await Begun(intake);
        var files = await intake.Services.GetRequiredService<ImportStore>().FilesOf("borough", "one", CancellationToken.None);
        var apply = intake.Services.GetRequiredService<ApplyImport>();
        ImportRow? inside = null;

        // The other run comes to its end while this one is half-way.
        var outside = await apply.Run("borough", "manager", import, files, async (_, _) => inside ??= await apply.Run("borough", "manager", import, files, (_, _) => Task.CompletedTask));

        outside.ShouldBe(inside);
        (await intake.Unallocated()).Count.ShouldBe(450);
    }

    static async Task<ImportRow> Begun(IntakeHost intake) =>
        (await intake.Services.GetRequiredService<ImportStore>().Find("borough", "one", CancellationToken.None))!;

    static async Task CutOff(IntakeHost intake)
    {
        var import = await Begun(intake);
        var files = await intake.Services.GetRequiredService<ImportStore>().FilesOf("borough", "one", CancellationToken.None);
        await intake.Services.GetRequiredService<ApplyImport>().Run("borough", "manager", import, files, (_, _) => throw new TimeoutException());
    }

    static Extract Rows()
    {
        var extract = new Extract("one", "2026-10-30");
        for (var i = 0; i < 450; i++) extract.Case($"C{i:000}", "2026-08-01", worker: i % 7 == 0 ? "" : "Nobody Known");
        return extract;
    }
}
