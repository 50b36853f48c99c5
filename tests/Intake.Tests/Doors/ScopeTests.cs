using Grpc.Core;
using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Contracts.People;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.People;
using Scorecard.TestKit.Servers;
using AllocationsClient = Scorecard.Protos.Allocations.V1.Allocations.AllocationsClient;
using MissingClient = Scorecard.Protos.Missing.V1.Missing.MissingClient;

namespace Intake.Tests.Doors;

/// <summary>A child of another team is in no list of who has teams or areas.</summary>
public sealed class ScopeTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task Lists_OfPeopleWithTeamsAndAreas_HaveTheirChildrenAlone(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Register(
            Given.Team("T1") with { Area = "North" }, Given.Team("T2") with { Area = "North" }, Given.Team("T3") with { Area = "South" },
            new PersonChanged { Subject = "ann", Role = PersonRole.TeamManager, Teams = ["T1"] },
            new PersonChanged { Subject = "bea", Role = PersonRole.HeadOfService, Areas = ["North"] });
        await intake.Services.GetRequiredKeyedService<PeopleCopy>("intake").Refresh(Cancel);
        foreach (var (child, team) in (IEnumerable<(string, string)>)[("C1", "T1"), ("C2", "T2"), ("C3", "T3"), ("C4", "")])
        {
            await intake.Refer(child);
            if (team != "") await intake.Allocate(child, "", team: team);
            await intake.Missing.ReportMissingAsync(new() { RequestId = Asking.NewId, ChildId = child, Setting = MissingSetting.Home, Kind = MissingKind.Missing }, cancellationToken: Cancel);
        }

        (await Unallocated(intake.As("ann"))).ShouldBe("C1");
        (await Missing(intake.As("ann"))).ShouldBe("C1");
        (await Unallocated(intake.As("bea"))).ShouldBe("C1 C2");
        (await Missing(intake.As("bea"))).ShouldBe("C1 C2");
        (await intake.Unallocated()).Count.ShouldBe(4);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Change_OfAChildOfAnotherTeam_IsAsOfNone(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Register(Given.Team("T1"), Given.Team("T2"), Given.Worker("W1"), new PersonChanged { Subject = "ann", Role = PersonRole.TeamManager, Teams = ["T1"] });
        await intake.Services.GetRequiredKeyedService<PeopleCopy>("intake").Refresh(Cancel);
        foreach (var (child, team) in (IEnumerable<(string, string)>)[("C1", "T1"), ("C2", "T2"), ("C3", "")])
        {
            await intake.Refer(child);
            if (team != "") await intake.Allocate(child, "W1", team: team);
        }
        var (allocations, missing) = (new AllocationsClient(intake.As("ann")), new MissingClient(intake.As("ann")));

        (await Refusal.Of(allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C2" }))).Code.ShouldBe("no_open_case");
        (await Refusal.Of(missing.ReportMissingAsync(new() { RequestId = Asking.NewId, ChildId = "C2", Setting = MissingSetting.Home, Kind = MissingKind.Missing }))).Code.ShouldBe("no_open_case");
        await allocations.EndAllocationAsync(new() { RequestId = Asking.NewId, ChildId = "C1" }, cancellationToken: Cancel);
        // Nobody's yet.
        await allocations.AllocateCaseAsync(new() { RequestId = Asking.NewId, ChildId = "C3", Worker = "W1", Team = "T1", From = "2026-10-02" }, cancellationToken: Cancel);
    }

    static async Task<string> Unallocated(CallInvoker caller) => string.Join(' ',
        (await new AllocationsClient(caller).ListUnallocatedAsync(new() { AllReasons = true }, cancellationToken: Cancel)).Cases.Select(child => child.ChildId).Order());

    static async Task<string> Missing(CallInvoker caller) => string.Join(' ',
        (await new MissingClient(caller).ListMissingAsync(new(), cancellationToken: Cancel)).Children.Select(child => child.ChildId).Order());
}
