using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.Protos.Supervisions.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using CaseloadsClient = Scorecard.Protos.Caseloads.V1.Caseloads.CaseloadsClient;
using PeopleClient = Scorecard.Protos.People.V1.People.PeopleClient;
using Record = Scorecard.Protos.Records.V1.Record;
using RecordsClient = Scorecard.Protos.Records.V1.Records.RecordsClient;
using SupervisionsClient = Scorecard.Protos.Supervisions.V1.Supervisions.SupervisionsClient;
using WorkersClient = Scorecard.Protos.Workers.V1.Workers.WorkersClient;

namespace Workforce.Tests.People;

/// <summary>What people see of teams that are theirs, and of others.</summary>
public sealed class ScopeTests(PostgresServer postgres)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task ListTeamWorkers_OfPeopleWithTeamsAndAreas_IsOfTheirsAlone(Store store)
    {
        await using var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog());
        await host.Told(Team("T1", "North"), Team("T2", "North"), Team("T3", "South"));
        await Give(host, new() { Subject = "ann", Role = Role.TeamManager, Teams = { "T1" } });
        await Give(host, new() { Subject = "bea", Role = Role.HeadOfService, Areas = { "North" } });

        (await Teams(host, "ann")).ShouldBe("T1");
        (await Teams(host, "bea")).ShouldBe("T1 T2");
        // Totals are everyone's.
        (await new CaseloadsClient(host.For("ann")).GetCaseloadsAsync(new(), cancellationToken: Cancel)).Rows.Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Call_OfAPersonWhoseRoleChanges_FollowsItAtOnce()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Told(Team("T1", "North"), Team("T2", "North"), Team("T3", "South"));

        (await Teams(host, "ann")).ShouldBe("");
        await Give(host, new() { Subject = "ann", Role = Role.WorkforceLead });
        (await Teams(host, "ann")).ShouldBe("T1 T2 T3");
        await new PeopleClient(host.As(Role.Administrator)).EndPersonAsync(new() { RequestId = Submitting.NewId, Subject = "ann" }, cancellationToken: Cancel);
        (await Teams(host, "ann")).ShouldBe("");
        (await Should.ThrowAsync<RpcException>(async () => await new CaseloadsClient(host.For("ann")).GetCaseloadsAsync(new(), cancellationToken: Cancel)))
            .StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task RecordSupervision_OfAWorkerOfAnotherTeam_IsRefused()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Told(Team("T1", "North"), Team("T2", "North"), Worker("W1", "T1"), Worker("W2", "T2"));
        await Give(host, new() { Subject = "ann", Role = Role.TeamManager, Teams = { "T1" } });
        var supervisions = new SupervisionsClient(host.For("ann"));

        await supervisions.RecordSupervisionAsync(Held("W1"), cancellationToken: Cancel);
        (await Refusal(async () => await supervisions.RecordSupervisionAsync(Held("W2"), cancellationToken: Cancel))).ShouldBe("not_in_scope");
        (await Refusal(async () => await supervisions.WithdrawSupervisionAsync(new() { RequestId = Submitting.NewId, WorkerId = "W2", Ordinal = 1 }, cancellationToken: Cancel))).ShouldBe("not_in_scope");
        var inBulk = new SubmitRecordsRequest { RequestId = Submitting.NewId, Records = { new Record { Supervision = Held("W1").Supervision } } };
        (await Refusal(async () => await new RecordsClient(host.For("ann")).SubmitRecordsAsync(inBulk, cancellationToken: Cancel))).ShouldBe("not_in_scope");
    }

    static RecordSupervisionRequest Held(string worker) => new() { RequestId = Submitting.NewId, Supervision = new() { WorkerId = worker, HeldOn = "2026-10-05" } };

    static Record Worker(string id, string team) => new() { Worker = new() { WorkerId = id, DisplayName = id, Kind = WorkerKind.SocialWorker, Team = team } };

    static async Task<string?> Refusal(Func<Task> act) => (await Should.ThrowAsync<RpcException>(act)).Trailers.GetValue("code");

    /// <summary>Those whose workers they are shown.</summary>
    static async Task<string> Teams(WorkforceHost host, string subject)
    {
        var shown = new List<string>();
        foreach (var team in (string[])["T1", "T2", "T3"])
        {
            try
            {
                await new WorkersClient(host.For(subject)).ListTeamWorkersAsync(new() { Team = team }, cancellationToken: Cancel);
                shown.Add(team);
            }
            catch (RpcException refused) when (refused.StatusCode == StatusCode.PermissionDenied)
            {
            }
        }
        return string.Join(' ', shown);
    }

    static Record Team(string code, string area) => new() { Team = new() { Team_ = code, Name = code, Area = area, Type = TeamType.Safeguarding } };

    static async Task Give(WorkforceHost host, Person person) =>
        await new PeopleClient(host.As(Role.Administrator)).PutPersonAsync(new() { RequestId = Submitting.NewId, Person = person }, cancellationToken: Cancel);
}
