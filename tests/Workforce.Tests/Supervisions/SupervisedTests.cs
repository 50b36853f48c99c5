using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Supervisions;

public sealed class SupervisedTests(PostgresServer postgres)
{
    // Early in November: October is over.
    static RunningClock November => new(new(2026, 11, 3, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task ListSupervised_AMonthThatIsOver_HasTheStaffOfItsCloseThoseWithoutFirst(Store store)
    {
        // Arrange
        await using var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog(), November);
        await host.Told(
            new Record { Team = new() { Team_ = "T1", Name = "Court", Area = "North", Type = TeamType.Other } },
            Worker("w1", "Amy", worker => (worker.Team, worker.OrgRole) = ("court", 5)), Worker("w2", "Ben", worker => worker.OrgRole = 3),
            Worker("w3", "Cas", worker => worker.ContractedTo = "2026-10-30"), Worker("w4", "Dee", worker => worker.ContractedFrom = "2026-11-01"),
            Worker("w5", "Eve", worker => (worker.AbsentFrom, worker.AbsentTo) = ("2026-10-01", "2026-10-31")),
            Worker("w6", "Fay", worker => (worker.AbsentFrom, worker.AbsentTo) = ("2026-10-01", "2026-10-30")),
            Worker("w7", "Gus", worker => worker.OrgRole = 2), Worker("w8", "Hal", worker => worker.Kind = WorkerKind.OtherStaff),
            Held("w1", "2026-10-31"), Held("w1", "2026-11-01"), Held("w2", "2026-09-30"), Held("w2", "2026-10-12", "sick"));

        // Act
        var told = await host.Supervisions.ListSupervisedAsync(new() { Month = "2026-10" }, cancellationToken: Cancel);

        // Assert
        told.Workers.Select(worker => (worker.DisplayName, worker.Supervised, worker.AbsentThroughout, worker.LastHeldOn, worker.TeamName, worker.Area)).ShouldBe(
        [
            ("Ben", false, false, "2026-09-30", "", ""), ("Fay", false, false, "", "", ""), ("Eve", false, true, "", "", ""), ("Amy", true, false, "2026-10-31", "Court", "North"),
        ]);
        told.Workers[0].Supervisions.Select(recorded => (recorded.Supervision.HeldOn, recorded.Supervision.ExcusedReason)).ShouldBe([("2026-10-12", "sick")]);
        told.Workers[3].Supervisions.Select(recorded => (recorded.Supervision.HeldOn, recorded.Supervision.Ordinal)).ShouldBe([("2026-10-31", 1)]);
    }

    [Fact]
    public async Task ListSupervised_OfATeamOrOfNoMonth_HasItsOwnOrSaysSo()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog(), November);
        await host.Told(
            new Record { Team = new() { Team_ = "T1", Name = "Court", Type = TeamType.Other } },
            Worker("w1", "Amy", worker => worker.Team = "T1"), Worker("w2", "Ben", worker => worker.Team = "T2"));

        var told = await host.Supervisions.ListSupervisedAsync(new() { Team = "T1" }, cancellationToken: Cancel);
        var refused = await Should.ThrowAsync<RpcException>(async () => await host.Supervisions.ListSupervisedAsync(new() { Month = "2026-13" }, cancellationToken: Cancel));

        told.Month.ShouldBe("2026-11");
        told.Workers.Select(worker => worker.DisplayName).ShouldBe(["Amy"]);
        (refused.StatusCode, refused.Status.Detail).ShouldBe((StatusCode.InvalidArgument, "month: Not a period. Write 2015-08, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31."));
    }

    [Fact]
    public async Task RecordSupervision_HeldCorrectedAndTakenBack_IsListedAsItIs()
    {
        // Arrange
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog(), November);
        await host.Told(Worker("w1", "Amy", _ => { }));
        var held = new Supervision { WorkerId = "w1", HeldOn = "2026-11-02", Type = SupervisionType.Personal };

        // Act
        var first = await host.Supervisions.RecordSupervisionAsync(new() { RequestId = Request, Supervision = held }, cancellationToken: Cancel);
        var again = await host.Supervisions.RecordSupervisionAsync(new() { RequestId = Request, Supervision = held }, cancellationToken: Cancel);
        var corrected = await host.Supervisions.RecordSupervisionAsync(new() { RequestId = Request, ExpectedVersion = 1, Supervision = new(held) { Ordinal = 1, SupervisorId = "w2" } }, cancellationToken: Cancel);
        var listed = await host.Supervisions.ListSupervisedAsync(new(), cancellationToken: Cancel);
        await host.Supervisions.WithdrawSupervisionAsync(new() { RequestId = Request, ExpectedVersion = 2, WorkerId = "w1", Ordinal = 1 }, cancellationToken: Cancel);
        var after = await host.Supervisions.ListSupervisedAsync(new(), cancellationToken: Cancel);

        // Assert
        (first.Version, again.Version, corrected.Version).ShouldBe((1, 1, 2));
        var only = listed.Workers.Single().Supervisions.Single();
        (only.Version, only.Supervision.SupervisorId).ShouldBe((2, "w2"));
        (after.Workers.Single().Supervised, after.Workers.Single().Supervisions.Count).ShouldBe((false, 0));
    }

    [Fact]
    public async Task RecordSupervision_WhatBreaksARule_IsRefusedAndChangesNothing()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog(), November);
        await host.Told(Worker("w1", "Amy", _ => { }), Held("w1", "2026-11-02"));

        async Task<(StatusCode, string)> Refused(Func<Task> call)
        {
            var refused = await Should.ThrowAsync<RpcException>(call);
            return (refused.StatusCode, refused.Status.Detail.Split(' ')[0]);
        }

        (await Refused(async () => await host.Supervisions.RecordSupervisionAsync(new() { RequestId = Request, Supervision = new() { WorkerId = "w9", HeldOn = "2026-11-02" } }, cancellationToken: Cancel)))
            .ShouldBe((StatusCode.InvalidArgument, "worker_id:"));
        (await Refused(async () => await host.Supervisions.RecordSupervisionAsync(new() { RequestId = Request, Supervision = new() { WorkerId = "w1", HeldOn = "2026-11-04" } }, cancellationToken: Cancel)))
            .ShouldBe((StatusCode.InvalidArgument, "held_on:"));
        (await Refused(async () => await host.Supervisions.RecordSupervisionAsync(new() { RequestId = Request }, cancellationToken: Cancel))).Item1.ShouldBe(StatusCode.InvalidArgument);
        (await Refused(async () => await host.Supervisions.WithdrawSupervisionAsync(new() { RequestId = Request, WorkerId = "w1", Ordinal = 7 }, cancellationToken: Cancel)))
            .ShouldBe((StatusCode.NotFound, "ordinal:"));
        (await Refused(async () => await host.Supervisions.WithdrawSupervisionAsync(new() { RequestId = Request, ExpectedVersion = 9, WorkerId = "w1", Ordinal = 1 }, cancellationToken: Cancel)))
            .Item1.ShouldBe(StatusCode.Aborted);
        (await host.Supervisions.ListSupervisedAsync(new(), cancellationToken: Cancel)).Workers.Single().Supervisions.Count.ShouldBe(1);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static string Request => $"{Guid.CreateVersion7()}";

    static Record Worker(string id, string name, Action<Worker> with)
    {
        var worker = new Worker { WorkerId = id, DisplayName = name, Kind = WorkerKind.SocialWorker, OrgRole = 5, FteHundredths = 100 };
        with(worker);
        return new() { Worker = worker };
    }

    static Record Held(string worker, string on, string excused = "") =>
        new() { Supervision = new() { WorkerId = worker, HeldOn = on, ExcusedReason = excused, Type = excused == "" ? SupervisionType.Personal : SupervisionType.Unspecified } };
}
