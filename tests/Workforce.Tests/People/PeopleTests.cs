using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using AuditClient = Scorecard.Protos.Audit.V1.Audit.AuditClient;
using PeopleClient = Scorecard.Protos.People.V1.People.PeopleClient;
using Record = Scorecard.Protos.Records.V1.Record;
using RecordsClient = Scorecard.Protos.Records.V1.Records.RecordsClient;

namespace Workforce.Tests.People;

public sealed class PeopleTests(PostgresServer postgres)
{
    static readonly Person Ann = new() { Subject = "ann@borough.example", DisplayName = "Ann Lee", Role = Role.TeamManager, Teams = { "T2", "T1" } };

    // Half past midnight of 1 August there.
    static RunningClock LateInLondon => new(new(2026, 7, 31, 23, 30, 0, TimeSpan.Zero));

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task PutPerson_AnotherRole_HoldsWithTheAnswer(Store store)
    {
        await using var host = await Host(store);
        var people = new PeopleClient(host.As(Role.Administrator));

        Granted(host).ShouldBe(Grant.None);
        await Put(people, Ann);
        (Granted(host).Role, string.Join(' ', Granted(host).Teams)).ShouldBe((Role.TeamManager, "T1 T2"));
        await Put(people, new() { Subject = Ann.Subject, DisplayName = Ann.DisplayName, Role = Role.Analyst });
        Granted(host).Role.ShouldBe(Role.Analyst);

        var listed = (await people.ListPeopleAsync(new(), cancellationToken: Cancel)).People.ShouldHaveSingleItem();
        (listed.Person.Subject, listed.Person.DisplayName, listed.Person.Role, listed.Version).ShouldBe((Ann.Subject, "Ann Lee", Role.Analyst, 2));
        (await host.Published("person"))[0].Body.ShouldBe("""{"Subject":"ann@borough.example","DisplayName":"Ann Lee","Role":"TeamManager","Teams":["T1","T2"],"Areas":[]}""");
    }

    [Fact]
    public async Task EndPerson_FromToday_TakesTheRoleAway()
    {
        await using var host = await Host(Store.Sqlite);
        var people = new PeopleClient(host.As(Role.Administrator));
        await Put(people, new(Ann) { From = "2026-08-01" });
        Granted(host).Role.ShouldBe(Role.TeamManager);

        await people.EndPersonAsync(new() { RequestId = Submitting.NewId, Subject = Ann.Subject }, cancellationToken: Cancel);

        Granted(host).ShouldBe(Grant.None);
        (await people.ListPeopleAsync(new(), cancellationToken: Cancel)).People[0].Person.To.ShouldBe("2026-08-01");
        var error = await Should.ThrowAsync<RpcException>(async () => await people.EndPersonAsync(new() { RequestId = Submitting.NewId, Subject = "nobody" }, cancellationToken: Cancel));
        (error.StatusCode, error.Trailers.GetValue("code")).ShouldBe((StatusCode.NotFound, "unknown_person"));
    }

    [Theory]
    [InlineData("2026-08-01", "", true)]
    [InlineData("2026-08-02", "", false)]
    [InlineData("", "2026-08-01", false)]
    [InlineData("", "2026-08-02", true)]
    public async Task PutPerson_ForATime_HoldsFromItsFirstDayToTheLastBeforeItsEnd(string from, string to, bool holds)
    {
        await using var host = await Host(Store.Sqlite);

        await Put(new(host.As(Role.Administrator)), new(Ann) { From = from, To = to });

        (Granted(host) != Grant.None).ShouldBe(holds);
    }

    [Theory]
    [InlineData("", Role.Analyst, "", "", "subject", "missing")]
    [InlineData("ann", Role.Unspecified, "", "", "role", "missing")]
    [InlineData("ann", Role.Integration, "", "", "role", "unknown_code")]
    [InlineData("ann", Role.TeamManager, "", "", "teams", "no_scope")]
    [InlineData("ann", Role.HeadOfService, "", "", "teams", "no_scope")]
    [InlineData("ann", Role.Director, "T1", "", "teams", "scope_unused")]
    [InlineData("ann", Role.Administrator, "", "North", "areas", "scope_unused")]
    public async Task PutPerson_ThatBreaksARule_IsRefused(string subject, Role role, string team, string area, string field, string code)
    {
        await using var host = await Host(Store.Sqlite);
        var person = new Person { Subject = subject, Role = role };
        if (team != "") person.Teams.Add(team);
        if (area != "") person.Areas.Add(area);

        var error = await Should.ThrowAsync<RpcException>(() => Put(new(host.As(Role.Administrator)), person));

        ViolationList.Parser.ParseFrom(error.Trailers.GetValueBytes("violations-bin")).Violations.Select(violation => (violation.Field, violation.Code)).ShouldBe([(field, code)]);
    }

    [Fact]
    public async Task SubmitRecords_APersonByAnIntegration_IsRefused()
    {
        await using var host = await Host(Store.Sqlite);
        var submit = new SubmitRecordsRequest { RequestId = Submitting.NewId, Records = { new Record { Person = Ann } } };

        var error = await Should.ThrowAsync<RpcException>(async () => await new RecordsClient(host.As(Role.Integration)).SubmitRecordsAsync(submit, cancellationToken: Cancel));

        error.StatusCode.ShouldBe(StatusCode.PermissionDenied);
        (await new RecordsClient(host.As(Role.Administrator)).SubmitRecordsAsync(submit, cancellationToken: Cancel)).Results[0].RecordId.ShouldBe(Ann.Subject);
        var entry = (await new AuditClient(host.As(Role.Administrator)).ListEntriesAsync(new(), cancellationToken: Cancel)).Entries.ShouldHaveSingleItem();
        (entry.Subject, entry.Rpc, entry.Rows).ShouldBe(("administrator", "/scorecard.records.v1.Records/SubmitRecords", 1));
        entry.Asked.ShouldContain("ROLE_TEAM_MANAGER");
    }

    static Grant Granted(WorkforceHost host) => host.Services.GetRequiredService<IPeople>().GrantOf("haringey", Ann.Subject);

    static async Task Put(PeopleClient people, Person person) =>
        await people.PutPersonAsync(new() { RequestId = Submitting.NewId, Person = person }, cancellationToken: Cancel);

    async Task<WorkforceHost> Host(Store store) => await WorkforceHost.Start(await store.New(postgres), new IntakeLog(), LateInLondon);
}
