using Grpc.Core;
using Scorecard.Protos.Changes.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using CaseloadsClient = Scorecard.Protos.Caseloads.V1.Caseloads.CaseloadsClient;
using ChangesClient = Scorecard.Protos.Changes.V1.Changes.ChangesClient;
using Record = Scorecard.Protos.Records.V1.Record;
using RecordsClient = Scorecard.Protos.Records.V1.Records.RecordsClient;
using WorkersClient = Scorecard.Protos.Workers.V1.Workers.WorkersClient;

namespace Workforce.Tests.Rights;

/// <summary>What callers of different roles may do at one door.</summary>
public sealed class RightsTests(PostgresServer postgres)
{
    static readonly Record Team = new() { Team = new() { Team_ = "T1", Name = "North", Type = TeamType.Safeguarding } };

    static readonly Record Supervision = new() { Supervision = new() { WorkerId = "W7", HeldOn = "2026-10-05" } };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Door_TwoRoles_EachDoesWhatIsItsOwn()
    {
        await using var host = await Host();
        await host.Told(Team);
        var (analyst, integration) = (host.As(Role.Analyst), host.As(Role.Integration));

        (await new CaseloadsClient(analyst).GetCaseloadsAsync(new(), cancellationToken: Cancel)).Rows.Count.ShouldBeGreaterThan(0);
        await Refused(() => new WorkersClient(analyst).ListTeamWorkersAsync(new() { Team = "T1" }, cancellationToken: Cancel), "see workers");
        await Refused(() => Submit(analyst, Team), "submit records");

        await Submit(integration, Team);
        await Refused(() => new CaseloadsClient(integration).GetCaseloadsAsync(new(), cancellationToken: Cancel), "see totals");
    }

    [Fact]
    public async Task SubmitRecords_OneOfAKindThatTheCallerMayNotTell_WritesNone()
    {
        await using var host = await Host();
        var lead = host.As(Role.WorkforceLead);

        await Submit(lead, Supervision);
        await Refused(
            () => Submit(lead, new(Supervision) { Supervision = new(Supervision.Supervision) { HeldOn = "2026-10-06" } }, new() { Person = new() { Subject = "me", Role = Role.Administrator } }),
            "manage people");

        (await host.Published("supervision")).Count.ShouldBe(1);
        (await host.Published("person")).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadChanges_AnAdministrator_IsNoService()
    {
        await using var host = await Host();
        using var call = new ChangesClient(host.As(Role.Administrator)).ReadChanges(new ReadChangesRequest { Source = "workforce", Authority = "haringey" }, cancellationToken: Cancel);

        await Refused(() => call.ResponseStream.MoveNext(Cancel), "follow logs");
    }

    async Task<WorkforceHost> Host() => await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());

    static async Task<SubmitRecordsResponse> Submit(CallInvoker caller, params Record[] records) =>
        await new RecordsClient(caller).SubmitRecordsAsync(new() { RequestId = Submitting.NewId, Records = { records } }, cancellationToken: Cancel);

    static Task Refused<T>(Func<AsyncUnaryCall<T>> ask, string right) => Refused(async () => await ask(), right);

    static async Task Refused(Func<Task> ask, string right)
    {
        var error = await Should.ThrowAsync<RpcException>(ask);
        (error.StatusCode, error.Trailers.GetValue("code")).ShouldBe((StatusCode.PermissionDenied, "not_allowed"));
        error.Status.Detail.ShouldContain(right);
    }
}
