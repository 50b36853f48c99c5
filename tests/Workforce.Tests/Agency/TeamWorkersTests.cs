using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Agency;

public sealed class TeamWorkersTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task ListTeamWorkers_HoldersAndHomeTeam_HasTheirCasesHereAndElsewhere(Store store)
    {
        // Arrange
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await store.New(postgres), intake);
        await host.Told(
            Team("T1", "Court"), Team("T2", "Duty"),
            Worker("w1", "Amy", "t1", worker => (worker.FteHundredths, worker.Asye, worker.OrgRole) = (60, true, 5)),
            Worker("w2", "Ben", "Court", worker => (worker.Agency, worker.AbsentFrom) = (true, "2026-08-01")),
            Worker("w3", "Cas", "T2", worker => worker.ContractedTo = "2026-09-09"),
            Worker("duty", "Court duty", "T1", worker => worker.Kind = WorkerKind.Duty));
        await host.Hear(intake.Tell(
            Given.Case("C1", Given.Held("T1", "w3")), Given.Case("C2", Given.Held("T1", "w3")), Given.Case("C3", Given.Held("T1", "w1")),
            Given.Case("C4", Given.Held("T2", "w1")), Given.Case("C5", Given.Held("T1", "w9")), Given.Case("C6", Given.Held("T1", "w2", to: "2026-09-05"))));

        // Act
        var told = await host.Workers.ListTeamWorkersAsync(new() { Team = "T1", On = "2026-09-10" }, cancellationToken: TestContext.Current.CancellationToken);

        // Assert
        told.Reading.On.ShouldBe("2026-09-10");
        told.Workers.Select(worker => (worker.DisplayName, worker.Cases, worker.CasesElsewhere, worker.HomeTeam, worker.InPost, worker.Absent)).ShouldBe(
        [
            ("Cas", 2, 0, false, false, false), ("Amy", 1, 1, true, true, false), ("w9", 1, 0, false, false, false), ("Ben", 0, 0, true, true, true),
        ]);
        var amy = told.Workers[1];
        (amy.WorkerId, amy.FteHundredths, amy.NewlyQualified, amy.OrgRole, amy.Agency, amy.Kind).ShouldBe(("w1", 60, true, 5, false, WorkerKind.SocialWorker));
        told.Workers[3].Agency.ShouldBeTrue();
        told.Workers[2].Kind.ShouldBe(WorkerKind.Unspecified);
    }

    [Fact]
    public async Task ListTeamWorkers_NoSuchTeam_IsRefused()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Told(Team("T1", "Court"));

        var refused = await Should.ThrowAsync<RpcException>(async () => await host.Workers.ListTeamWorkersAsync(new() { Team = "T9", On = "2026-09-10" }));
        var missing = await Should.ThrowAsync<RpcException>(async () => await host.Workers.ListTeamWorkersAsync(new()));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldStartWith("team: No team has this code or name.");
        missing.Status.Detail.ShouldStartWith("team:");
    }

    static Record Team(string code, string name) => new() { Team = new() { Team_ = code, Name = name, Type = TeamType.Other } };

    static Record Worker(string id, string name, string team, Action<Worker> with)
    {
        var worker = new Worker { WorkerId = id, DisplayName = name, Kind = WorkerKind.SocialWorker, Team = team, FteHundredths = 100 };
        with(worker);
        return new() { Worker = worker };
    }
}
