using System.Collections.Concurrent;
using Grpc.Core;
using Intake.Tests.Kit;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Referrals.V1;
using Scorecard.TestKit.Servers;
using CaseStatus = Scorecard.Protos.Records.V1.CaseStatus;

namespace Intake.Tests.Doors;

public sealed class SingleChangeTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Allocate_OpenCase_LeavesTheUnallocatedList(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Register(Given.Team("T1"), Given.Worker("W1", name: "Jo Bell"));
        await intake.Refer("C1");
        (await intake.Unallocated()).ShouldHaveSingleItem().Days.ShouldBe(30);

        await intake.Allocate("C1", "jo bell");

        (await intake.Unallocated()).ShouldBeEmpty();
        (await intake.Unallocated("2026-10-01")).ShouldHaveSingleItem().Reason.ShouldBe(UnallocatedReason.NoWorker);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Allocate_BrokenRules_AreToldByCodeAndField(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Register(
            Given.Team("T1"), Given.Team("T9") with { To = Given.Day("2026-09-30") }, Given.Worker("W1"), Given.Worker("W2", until: "2026-10-05"), Given.Worker("G1", Scorecard.Contracts.Register.WorkerKind.Generic),
            Given.Worker("W3") with { AbsentFrom = Given.Day("2026-01-01") }, Given.Worker("N1", name: "Al Day"), Given.Worker("N2", name: "Al Day"));
        await intake.Refer("C1");
        async Task Refused(AllocateCaseRequest request, StatusCode status, params string[] fields)
        {
            request.RequestId = Asking.NewId;
            var refusal = await Refusal.Of(intake.Allocations.AllocateCaseAsync(request));
            (refusal.Status, string.Join(' ', refusal.Fields)).ShouldBe((status, string.Join(' ', fields)));
            refusal.Code.ShouldBe(fields[0].Split(':')[1]);
        }

        await Refused(new() { ChildId = "C9", Worker = "W1" }, StatusCode.NotFound, "child_id:no_open_case");
        await Refused(new() { ChildId = "", Worker = "W1", From = "31/10/2026" }, StatusCode.InvalidArgument, "child_id:missing", "from:bad_date");
        await Refused(new() { ChildId = "C1", Worker = "W1", From = "2026-11-01" }, StatusCode.InvalidArgument, "from:future_date");
        await Refused(new() { ChildId = "C1", Worker = "W1", From = "2026-09-30" }, StatusCode.InvalidArgument, "from:before_case");
        await Refused(new() { ChildId = "C1" }, StatusCode.InvalidArgument, "worker:missing");
        await Refused(new() { ChildId = "C1", Worker = "W8" }, StatusCode.InvalidArgument, "worker:unknown_worker");
        await Refused(new() { ChildId = "C1", Worker = "G1" }, StatusCode.InvalidArgument, "worker:unknown_worker");
        await Refused(new() { ChildId = "C1", Worker = "Al Day", Team = "T1" }, StatusCode.InvalidArgument, "worker:two_matches");
        await Refused(new() { ChildId = "C1", Worker = "W2", From = "2026-10-06" }, StatusCode.InvalidArgument, "worker:worker_not_in_post");
        await Refused(new() { ChildId = "C1", Worker = "W3" }, StatusCode.InvalidArgument, "worker:worker_absent");
        await Refused(new() { ChildId = "C1", Worker = "W1", Team = "T8" }, StatusCode.InvalidArgument, "team:unknown_team");
        await Refused(new() { ChildId = "C1", Worker = "W1", Team = "T9" }, StatusCode.InvalidArgument, "team:unknown_team");
        (await intake.Unallocated()).Count.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Allocate_TwoCallersAtOnceFromTheSameVersion_OneWins(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Register(Given.Team("T1"), Given.Worker("W1"), Given.Worker("W2"));
        await intake.Refer("C1");
        var seen = (await intake.Unallocated())[0].Version;
        var told = new ConcurrentBag<long>();
        async Task<StatusCode> Allocate(string worker)
        {
            try
            {
                await intake.Allocations.AllocateCaseAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Worker = worker, ExpectedVersion = seen });
                return StatusCode.OK;
            }
            catch (RpcException error)
            {
                told.Add(Refusal.CurrentVersion(error));
                return error.StatusCode;
            }
        }

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Allocate(i % 2 == 0 ? "W1" : "W2")));

        outcomes.Count(outcome => outcome == StatusCode.OK).ShouldBe(1);
        outcomes.Count(outcome => outcome == StatusCode.Aborted).ShouldBe(7);
        told.Distinct().ShouldBe([seen + 1]);
        await intake.Allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C1", ExpectedVersion = told.First() });
        (await intake.Unallocated())[0].Version.ShouldBe(seen + 2);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Change_SameRequestAgain_ReturnsTheFirstAnswerAndChangesNothing(Store store)
    {
        await using var intake = await postgres.Host(store);
        var request = new ReceiveReferralRequest { RequestId = Asking.NewId, ChildId = "C1", ReceivedOn = "2026-10-01", Status = CaseStatus.ChildInNeed };

        var first = await intake.Referrals.ReceiveReferralAsync(request);

        (await intake.Referrals.ReceiveReferralAsync(request)).ShouldBe(first);
        var other = new ReceiveReferralRequest(request) { ChildId = "C2" };
        (await Refusal.Of(intake.Referrals.ReceiveReferralAsync(other))).Status.ShouldBe(StatusCode.AlreadyExists);
        (await Refusal.Of(intake.Referrals.ReceiveReferralAsync(new(request) { RequestId = "x" }))).Code.ShouldBe("bad_request_id");
        (await intake.Unallocated()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Refer_OpenCase_IsRefused()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Refer("C1");

        var refusal = await Refusal.Of(intake.Referrals.ReceiveReferralAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Status = CaseStatus.ChildInNeed }));

        (refusal.Status, refusal.Code).ShouldBe((StatusCode.FailedPrecondition, "case_open"));
    }

    [Fact]
    public async Task End_Allocation_IsUnallocatedAgainFromThatDay()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Register(Given.Worker("W1", team: null));
        await intake.Refer("C1");
        await intake.Allocate("C1", "W1");
        (await Refusal.Of(intake.Allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C1", To = "2026-10-01" }))).Code.ShouldBe("end_before_start");

        await intake.Allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C1", To = "2026-10-20" });

        var found = (await intake.Unallocated()).ShouldHaveSingleItem();
        (found.Since, found.Days, found.DaysWithoutWorker, found.Basis).ShouldBe(("2026-10-01", 30, 11, "told"));
        (await Refusal.Of(intake.Allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C1" }))).Code.ShouldBe("no_open_allocation");
    }

    [Fact]
    public async Task Close_Case_IsInNoList()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Refer("C1");

        await intake.Referrals.CloseCaseAsync(new() { RequestId = Asking.NewId, ChildId = "C1", ClosedOn = "2026-10-20" });

        (await intake.Unallocated()).ShouldBeEmpty();
        (await intake.Unallocated("2026-10-19")).Count.ShouldBe(1);
        (await intake.Unallocated("2026-10-20")).ShouldBeEmpty();
        (await Refusal.Of(intake.Referrals.CloseCaseAsync(new() { RequestId = Asking.NewId, ChildId = "C1" }))).Status.ShouldBe(StatusCode.NotFound);
    }

    [Theory]
    [InlineData("2026-10-24", 7, false)]
    [InlineData("2026-10-23", 8, true)]
    public async Task List_MoreThanSevenDays_IsStrict(string referred, int days, bool listed)
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Refer("C1", referred);

        var cases = (await intake.Allocations.ListUnallocatedAsync(new() { MoreThanDays = 7 })).Cases;

        cases.Any(found => found.Days == days).ShouldBe(listed);
        (await Refusal.Of(intake.Allocations.ListUnallocatedAsync(new() { On = "2026-11-01" }))).Fields.ShouldBe(["on:future_date"]);
    }
}
