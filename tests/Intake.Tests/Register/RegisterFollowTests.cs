using Intake.Tests.Kit;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Intake.Tests.Register;

public sealed class RegisterFollowTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Hear_WorkerOnceAndTwice_TurnsANameIntoAWorker(Store store)
    {
        await using var intake = await NamedCase(store);
        var told = intake.Feed.Tell(Given.Worker("W1", name: "Jo Bell", team: null));

        await intake.Follower.Hear(told, CancellationToken.None);
        await Reads(intake, "");
        await intake.Follower.Hear(told, CancellationToken.None);

        await Reads(intake, "");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Hear_OutOfOrder_EndsTheSame(Store store)
    {
        await using var intake = await NamedCase(store);
        var hired = intake.Feed.Tell(Given.Worker("W1", name: "Jo Bell", team: null));
        var left = intake.Feed.Tell(Given.Worker("W1", name: "Jo Bell", team: null, until: "2026-10-10"));

        var second = intake.Follower.Hear(left, CancellationToken.None);
        await intake.Follower.Hear(hired, CancellationToken.None);
        await second;

        await Reads(intake, "left");
    }

    [Fact]
    public async Task Hear_Rebuild_EndsTheSame()
    {
        await using var intake = await NamedCase(Store.Sqlite);
        await intake.Register(Given.Worker("W1", name: "Jo Bell", team: null), Given.Team("T1"));
        await Reads(intake, "");
        intake.Feed.Tell(Given.Worker("W1", name: "Jo Bell", team: null, until: "2026-10-10"));

        await intake.Follower.Rebuild("borough", CancellationToken.None);

        await Reads(intake, "left");
    }

    [Fact]
    public async Task Hear_WorkerWithdrawn_LeavesANameOnly()
    {
        await using var intake = await NamedCase(Store.Sqlite);
        await intake.Register(Given.Worker("W1", name: "Jo Bell", team: null));
        await Reads(intake, "");

        await intake.Follower.Hear(intake.Feed.Withdraw("worker", "W1"), CancellationToken.None);

        await Reads(intake, "not_on_register");
    }

    [Fact]
    public async Task Hear_HomeTeamRenamed_MovesCasesToldWithoutATeam()
    {
        await using var intake = await NamedCase(Store.Sqlite);
        await intake.Register(Given.Team("T1", "North"), Given.Worker("D1", Scorecard.Contracts.Register.WorkerKind.Duty, "Jo Bell", team: "South"));
        await Eventually.Holds(async () => (await intake.Unallocated())[0] is { Reason: Scorecard.Protos.Allocations.V1.UnallocatedReason.DutyFolder, Team: "" }, "the duty folder has no team");

        await intake.Register(Given.Team("T1", "South"));

        await Eventually.Holds(async () => (await intake.Unallocated())[0].Team == "T1", "the case is counted in the team that took the name");
    }

    [Fact]
    public async Task Start_AfterACrashBetweenMarkAndStanding_FinishesWhatWasMarked()
    {
        var first = await NamedCase(Store.Sqlite);
        await first.Follower.Hear(first.Feed.Tell(Given.Worker("W1", name: "Jo Bell", team: null)), CancellationToken.None);
        var folder = await first.Stop();

        await using var second = await IntakeHost.Start(keep: folder);

        await Reads(second, "");
    }

    async Task<IntakeHost> NamedCase(Store store)
    {
        var intake = await postgres.Host(store);
        await new Extract("one", "2026-10-31").Case("C1", "2026-08-01", worker: "Bell, Jo", team: "").Import(intake);
        await Reads(intake, "not_on_register");
        return intake;
    }

    static Task Reads(IntakeHost intake, string detail) => Eventually.Holds(
        async () => (await intake.Unallocated()) is var cases && (detail == "" ? cases.Count == 0 : cases is [var only] && only.Detail == detail),
        $"the case reads '{detail}'");
}
