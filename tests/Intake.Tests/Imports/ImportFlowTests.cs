using Grpc.Core;
using Intake.Tests.Kit;
using Scorecard.TestKit.Servers;
using CaseStatus = Scorecard.Protos.Records.V1.CaseStatus;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace Intake.Tests.Imports;

public sealed class ImportFlowTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Import_Twice_ChangesNothingTheSecondTime(Store store)
    {
        await using var intake = await Host(store);
        static Extract First(string id) => new Extract(id, "2026-09-30")
            .Case("C1", "2026-08-01").Case("C2", "2026-08-01", worker: "").Case("C3", "2026-08-01", worker: "Nobody Known").Case("C4", "2026-08-01", to: "2026-08-01").Case("C5", "2026-07-01", to: "2026-09-01");

        var report = await First("one").Import(intake);

        (report.CasesOpened, report.RecordsUnchanged).ShouldBe((3, 0));
        report.Receipt.Seq.ShouldBeGreaterThan(0);
        (await Reasons(intake)).ShouldBe(["C2 TeamOnly", "C3 NameOnly"]);
        (await First("one").Import(intake)).ShouldBe(report);
        // The same rows under another name.
        var again = await First("two").Import(intake);
        (again.RecordsWritten, again.CasesOpened).ShouldBe((0, 0));
        again.RecordsUnchanged.ShouldBe(report.RecordsWritten);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Import_NewerExtract_UpdatesClosesAndReallocates(Store store)
    {
        await using var intake = await Host(store);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Case("C2", "2026-08-01").Case("C3", "2026-08-01", worker: "").Import(intake);

        var report = await new Extract("two", "2026-10-31") { Force = true }.Case("C1", "2026-08-01", worker: "").Case("C3", "2026-08-01", worker: "W2").Import(intake);

        (report.CasesOpened, report.CasesClosed).ShouldBe((0, 1));
        (await Reasons(intake)).ShouldBe(["C1 TeamOnly"]);
        (await Reasons(intake, "2026-10-30")).ShouldBe(["C3 TeamOnly"]);
        (await intake.Allocations.ListUnallocatedAsync(new())).FromExtract.ShouldBeTrue();
        var unallocated = (await intake.Unallocated())[0];
        (unallocated.DaysWithoutWorker, unallocated.Basis).ShouldBe((0, "inferred"));
    }

    [Fact]
    public async Task Import_SameDayCorrected_TakesBackWhatWasInferred()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01", worker: "").Import(intake);

        await new Extract("two", "2026-09-30").Case("C1", "2026-08-01").Import(intake);

        (await Reasons(intake)).ShouldBeEmpty();
        (await Reasons(intake, "2026-08-15")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_ManyAbsent_StopsAndAsks()
    {
        await using var intake = await Host(Store.Sqlite);
        var first = new Extract("one", "2026-09-30");
        var second = new Extract("two", "2026-10-31");
        var third = new Extract("three", "2026-10-31");
        for (var i = 0; i < 40; i++)
        {
            first.Case($"C{i}", "2026-08-01");
            if (i >= 3) second.Case($"C{i}", "2026-08-01");
            if (i >= 2) third.Case($"C{i}", "2026-08-01");
        }
        await first.Import(intake);
        await second.Begin(intake);
        await second.Stage(intake);

        var stopped = await Should.ThrowAsync<RpcException>(() => second.Apply(intake, checkOnly: true));

        (stopped.StatusCode, stopped.Trailers.GetValue("code")).ShouldBe((StatusCode.FailedPrecondition, "too_many_closures"));
        (await third.Import(intake)).CasesClosed.ShouldBe(2);
    }

    [Fact]
    public async Task Import_ChangedByAPersonAfterItsDay_IsLeftAndListed()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Import(intake);
        await intake.Allocate("C1", "W2", "2026-10-20");

        var report = await new Extract("two", "2026-10-30").Case("C1", "2026-08-01", worker: "").MissingFromHome("C1", "2026-10-29T10:00Z").Import(intake);

        report.NewerKnown.ShouldHaveSingleItem().Violations[0].Code.ShouldBe("newer_known");
        (await Reasons(intake, "2026-10-31")).ShouldBeEmpty();
        (await intake.Missing.ListMissingAsync(new())).Children.ShouldHaveSingleItem().Team.ShouldBe("T1");
    }

    [Fact]
    public async Task Import_DatedLog_WithdrawsWhatWasInferred()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Import(intake);

        await new Extract("two", "2026-10-31").Case("C1", "2026-08-01").Held("C1", "W2", "2026-08-05", "2026-10-01").Held("C1", "W1", "2026-10-10").Import(intake);

        (await Reasons(intake)).ShouldBeEmpty();
        var gap = (await intake.Unallocated("2026-10-05")).ShouldHaveSingleItem();
        (gap.DaysWithoutWorker, gap.Basis).ShouldBe((4, "allocation_log"));
    }

    [Fact]
    public async Task Import_OlderThanTheLast_IsRefusedUnlessForced()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Import(intake);

        var refused = await Should.ThrowAsync<RpcException>(() => new Extract("two", "2026-08-31").Case("C1", "2026-08-01").Begin(intake));

        refused.Trailers.GetValue("code").ShouldBe("older_extract");
        (await new Extract("two", "2026-08-31") { Force = true }.Case("C1", "2026-08-01").Begin(intake)).ShouldBe(State.Staging);
    }

    [Fact]
    public async Task Stage_BadRows_AreToldAndCountAsSeen()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Case("C2", "2026-08-01").Import(intake);
        var second = new Extract("two", "2026-10-31").Case("C1", "2026-08-01").Case("C2", "2026-11-01").Case("x\0", "2026-08-01").Case("C1", "2026-08-01", worker: "W2");
        await second.Begin(intake);

        (await second.Stage(intake)).Select(row => (row.Row, row.Violations[0].Code)).ShouldBe([(3, "future_date"), (4, "bad_id")]);
        var report = (await second.Apply(intake))!;

        report.Rejected.Select(row => (row.Row, row.Violations[0].Code)).ShouldBe([(2, "duplicate"), (5, "duplicate")]);
        report.CasesClosed.ShouldBe(0);
    }

    [Fact]
    public async Task Cancel_Staged_ForgetsIt()
    {
        await using var intake = await Host(Store.Sqlite);
        var extract = new Extract("one", "2026-09-30").Case("C1", "2026-08-01");
        await extract.Begin(intake);
        await extract.Stage(intake);

        await intake.Imports.CancelImportAsync(new() { ImportId = "one" });

        (await intake.Imports.ListImportsAsync(new())).Imports[0].State.ShouldBe(State.Cancelled);
        (await Should.ThrowAsync<RpcException>(() => extract.Apply(intake))).Trailers.GetValue("code").ShouldBe("not_staging");
        (await extract.Import(intake)).CasesOpened.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Undo_Import_PutsEverythingBackExceptWhatChangedSince(Store store)
    {
        await using var intake = await Host(store);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Case("C2", "2026-08-01", worker: "").Import(intake);
        var before = await intake.Allocations.ListUnallocatedAsync(new() { AllReasons = true });
        var second = new Extract("two", "2026-10-31").Case("C1", "2026-08-01", worker: "").Case("C2", "2026-08-01", worker: "W2").Case("C3", "2026-10-10", worker: "");
        var report = await second.Import(intake);

        (await second.Undo(intake)).Left.ShouldBeEmpty();

        var after = await intake.Allocations.ListUnallocatedAsync(new() { AllReasons = true });
        foreach (var found in before.Cases.Concat(after.Cases)) found.Version = 0;
        after.ShouldBe(before);
        (await second.Import(intake)).RecordsWritten.ShouldBe(report.RecordsWritten);
        await intake.Allocate("C1", "W2", "2026-10-31");
        (await second.Undo(intake)).Left.ShouldNotBeEmpty();
        (await Reasons(intake, "2026-10-31")).ShouldBe(["C2 TeamOnly"]);
        (await intake.Imports.ListImportsAsync(new())).Imports.Select(import => import.State).ShouldBe([State.Undone, State.Applied], ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Undo_Import_PublishesWhatWasPublishedBefore(Store store)
    {
        await using var intake = await Host(store);
        await intake.Refer("C4", "2026-09-01");
        await intake.Allocate("C4", "W1", "2026-09-02", "T1");
        await new Extract("one", "2026-10-30") { Force = true }.Case("C1", "2026-08-01").Case("C2", "2026-08-01", worker: "").Import(intake);
        var before = await Bodies(intake);
        var second = new Extract("two", "2026-10-31") { Force = true }.Case("C1", "2026-08-01", worker: "", team: "").Case("C3", "2026-10-10").Case("C4", "2026-09-01", worker: "W2");
        await second.Import(intake);
        (await Bodies(intake)).ShouldNotBe(before);

        (await second.Undo(intake)).Left.ShouldBeEmpty();

        (await Bodies(intake)).ShouldBe(before);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Undo_ChildWhoWasGivenToSomeoneSince_IsLeftWhole(Store store)
    {
        await using var intake = await Host(store);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Import(intake);
        var second = new Extract("two", "2026-10-31") { Force = true }.Case("C1", "2026-08-01", worker: "", team: "");
        await second.Import(intake);
        await intake.Allocate("C1", "W2", "2026-10-31");
        var before = await Bodies(intake);

        (await second.Undo(intake)).Left.ShouldBe(["C1/lead/1"]);

        (await Bodies(intake)).ShouldBe(before);
    }

    [Fact]
    public async Task Demo_BesideRealData_IsRefused()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Import(intake);

        var refused = await Should.ThrowAsync<RpcException>(() => new Extract("two", "2026-09-30") { Demo = true }.Case("C1", "2026-08-01").Begin(intake));

        refused.Trailers.GetValue("code").ShouldBe("demo_data");
    }

    [Fact]
    public async Task Import_RowsThatContradictOthers_AreAppliedAndAskedAbout()
    {
        await using var intake = await Host(Store.Sqlite);

        var report = await new Extract("one", "2026-10-30")
            .Case("C1", "2026-08-01").Case("C1", "2026-09-01", list: "annex_a_7", status: CaseStatus.ChildProtection)
            .Case("C2", "2026-08-01", status: CaseStatus.ChildProtection).Case("C2", "2026-09-01", list: "annex_a_7", status: CaseStatus.ChildProtection)
            .Case("C3", "2026-08-01", to: "2026-09-01").Held("C3", "W1", "2026-08-01")
            .Held("C4", "W1", "2026-08-01").Held("C5", "W1", "2026-08-01", "2026-09-01")
            .Import(intake);

        report.Queries.Select(row => (row.Row, row.Violations[0].Code)).ShouldBe([(3, "two_plans"), (7, "open_after_case"), (8, "open_after_case")], ignoreOrder: true);
        report.Rejected.ShouldBeEmpty();
        report.CasesOpened.ShouldBe(2);
    }

    [Theory]
    [InlineData("2008-10-30", true)]
    [InlineData("2008-10-31", false)]
    public async Task Missing_OnThe18thBirthday_IsNoMissingChild(string born, bool grownUpTheDayBefore)
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-10-31").Case("C1", "2026-08-01", born: born).MissingFromHome("C1", "2026-10-01T10:00Z").Import(intake);

        (await intake.Missing.ListMissingAsync(new() { On = "2026-10-30" })).Children.Count.ShouldBe(grownUpTheDayBefore ? 0 : 1);
        (await intake.Missing.ListMissingAsync(new() { On = "2026-10-31" })).Children.ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_ThatIsRefused_LeavesTheFiguresAtTheExtractsDay()
    {
        await using var intake = await Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Case("C1", "2026-08-01").Import(intake);

        await Should.ThrowAsync<Grpc.Core.RpcException>(async () =>
            await intake.Allocations.AllocateCaseAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Worker = "nobody", Team = "T1" }));
        (await intake.Allocations.ListUnallocatedAsync(new())).FromExtract.ShouldBeTrue();

        await intake.Allocations.AllocateCaseAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Worker = "W2", Team = "T1" });
        (await intake.Allocations.ListUnallocatedAsync(new())).FromExtract.ShouldBeFalse();
    }

    async Task<IntakeHost> Host(Store store)
    {
        var intake = await postgres.Host(store);
        await intake.Register(Given.Team("T1"), Given.Worker("W1"), Given.Worker("W2"));
        return intake;
    }

    static async Task<string[]> Reasons(IntakeHost intake, string on = "") =>
        [.. (await intake.Unallocated(on)).Select(found => $"{found.ChildId} {found.Reason}").Order(StringComparer.Ordinal)];

    static async Task<string[]> Bodies(IntakeHost intake) => [.. (await intake.Published()).Values.Select(standing => IntakeKinds.Standing.Write("", standing).Body)];
}
