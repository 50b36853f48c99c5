using Intake.Tests.Kit;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Intake.Tests.Doors;

public sealed class BulkDoorTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    static Record OpenCase(string child, string from = "2026-10-01") => new()
    {
        Case = new() { ChildId = child, Spells = { new CaseSpell { From = from, Statuses = { new CaseStatusChange { Status = CaseStatus.ChildInNeed } } } } },
    };

    static Record Lead(string child, string from, string to = "", int ordinal = 0) =>
        new() { Allocation = new() { ChildId = child, Worker = "W1", From = from, To = to, Ordinal = ordinal } };

    [Theory, MemberData(nameof(Both))]
    public async Task Submit_GoodAndBadRows_WritesTheGoodOnesAndTellsTheBad(Store store)
    {
        await using var intake = await postgres.Host(store);
        var request = new SubmitRecordsRequest { RequestId = Asking.NewId };
        request.Records.AddRange(
        [
            OpenCase("C1"), OpenCase("not an id\0"), OpenCase("C2", "2026-11-05"), Lead("C1", "2026-10-02"), Lead("C1", "2026-10-05"),
            Lead("C1", "2026-10-05", "2026-10-04"), new() { Case = new() { ChildId = "C3" } },
        ]);

        var results = (await intake.Records.SubmitRecordsAsync(request)).Results;

        results.Select(result => (result.Outcome, string.Join(' ', result.Violations.Select(violation => violation.Code)))).ShouldBe(
        [
            (Outcome.Written, ""), (Outcome.Rejected, "bad_id"), (Outcome.Rejected, "future_date"), (Outcome.Written, ""), (Outcome.Rejected, "two_open"),
            (Outcome.Rejected, "end_before_start"), (Outcome.Rejected, "missing"),
        ]);
        results[3].RecordId.ShouldBe("C1/lead/1");
        (await intake.Records.SubmitRecordsAsync(request)).Results.ShouldBe(results);
        (await intake.Unallocated()).ShouldHaveSingleItem().Detail.ShouldBe("not_on_register");
    }

    [Fact]
    public async Task Submit_SameRecordsInAnotherRequest_ChangesNothing()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        async Task<Outcome[]> Submit() =>
            [.. (await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { OpenCase("C1"), Lead("C1", "2026-10-02", ordinal: 1) } })).Results.Select(result => result.Outcome)];
        (await Submit()).ShouldBe([Outcome.Written, Outcome.Written]);

        (await Submit()).ShouldBe([Outcome.Unchanged, Outcome.Unchanged]);
    }

    [Fact]
    public async Task Submit_TheNewHolderBeforeTheEndOfTheOld_TakesBoth()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { OpenCase("C1"), Lead("C1", "2026-10-02") } });

        var results = (await intake.Records.SubmitRecordsAsync(new()
        {
            RequestId = Asking.NewId,
            Records = { Lead("C1", "2026-10-10"), Lead("C1", "2026-10-02", "2026-10-10", ordinal: 1) },
        })).Results;

        results.Select(result => (result.Outcome, result.RecordId)).ShouldBe([(Outcome.Written, "C1/lead/2"), (Outcome.Written, "C1/lead/1")]);
    }

    [Fact]
    public async Task Submit_OneRecordTwice_TheLastWordStands()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { OpenCase("C1"), Lead("C1", "2026-10-02") } });

        await intake.Records.SubmitRecordsAsync(new()
        {
            RequestId = Asking.NewId,
            Records = { Lead("C1", "2026-10-03", ordinal: 1), Lead("C1", "2026-10-03", "2026-10-10", ordinal: 1) },
        });

        (await Refusal.Of(intake.Allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C1" }))).Code.ShouldBe("no_open_allocation");
    }

    [Fact]
    public async Task Submit_ValidateOnly_WritesNothing()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        var response = await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, ValidateOnly = true, Records = { OpenCase("C1") } });

        response.Results[0].Outcome.ShouldBe(Outcome.Written);
        response.Receipt.ShouldBeNull();
        (await intake.Unallocated()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_Withdrawn_NeedOnlyNameTheRecord()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { OpenCase("C1"), Lead("C1", "2026-10-02") } });
        Record[] gone = [new() { Withdrawn = true, Allocation = new() { ChildId = "C1", Ordinal = 1 } }, new() { Withdrawn = true, Case = new() { ChildId = "C1" } }];

        var results = (await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { gone } })).Results;

        results.Select(result => result.Outcome).ShouldBe([Outcome.Written, Outcome.Written]);
        (await intake.Unallocated()).ShouldBeEmpty();
    }
}
