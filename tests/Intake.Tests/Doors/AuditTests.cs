using Dapper;
using Grpc.Core;
using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Contracts.People;
using Scorecard.Protos.Audit.V1;
using Scorecard.Records.People;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;
using MissingClient = Scorecard.Protos.Missing.V1.Missing.MissingClient;

namespace Intake.Tests.Doors;

public sealed class AuditTests(PostgresServer postgres)
{
    const string ListMissing = "/scorecard.missing.v1.Missing/ListMissing";

    const string ListUnallocated = "/scorecard.allocations.v1.Allocations/ListUnallocated";

    public static TheoryData<Store> Both => Stores.Both;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Both))]
    public async Task List_OfChildren_IsInTheAuditBeforeItIsAnswered(Store store)
    {
        await using var intake = await postgres.Host(store);
        await Know(intake, new() { Subject = "ann", Role = PersonRole.PerformanceOfficer });
        await intake.Refer("C1");
        await intake.Refer("C2");

        await intake.Unallocated(on: "2026-10-30");
        await new MissingClient(intake.As("ann")).ListMissingAsync(new(), cancellationToken: Cancel);

        var entries = await Entries(intake, new());
        entries.Select(entry => (entry.Subject, entry.Rpc, entry.Rows)).ShouldBe([("ann", ListMissing, 0), ("manager", ListUnallocated, 2)], ignoreOrder: true);
        entries.Single(entry => entry.Rows == 2).Asked.ShouldBe("""{ "on": "2026-10-30", "allReasons": true }""");
        (await Entries(intake, new() { Subject = "ann" })).Count.ShouldBe(1);
        (await Entries(intake, new() { From = "2026-11-01" })).ShouldBeEmpty();
        // Who looked is in it too.
        (await Entries(intake, new() { Subject = "manager" })).Count(entry => entry.Rpc == "/scorecard.audit.v1.Audit/ListEntries").ShouldBe(3);
    }

    [Fact]
    public async Task List_AskedAgainWithinAMinute_IsOneLook()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        await intake.Unallocated();
        await intake.Unallocated();
        await intake.Refer("C1");
        await intake.Unallocated();
        intake.Time.Advance(TimeSpan.FromMinutes(1));
        await intake.Unallocated();

        (await Entries(intake, new())).Where(entry => entry.Rpc == ListUnallocated).Select(entry => entry.Rows).ShouldBe([0, 1, 1], ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task List_WhenTheAuditCannotBeWritten_IsNotAnswered(Store store)
    {
        await using var intake = await postgres.Host(store);
        await using (var connection = await intake.Services.GetRequiredKeyedService<Database>("intake").Open(Cancel)) await connection.ExecuteAsync("DROP TABLE audit");

        var error = await Should.ThrowAsync<RpcException>(() => intake.Unallocated());

        (error.StatusCode, error.Trailers.GetValue("code")).ShouldBe((StatusCode.Unavailable, "not_audited"));
        // What is about no child goes on.
        await intake.Refer("C1");
    }

    [Fact]
    public async Task ListEntries_InPages_IsEachOnce()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        for (var day = 1; day <= 5; day++)
        {
            await intake.Unallocated(on: $"2026-10-0{day}");
            intake.Time.Advance(TimeSpan.FromSeconds(1));
        }

        var first = await new Audit.AuditClient(intake.Calls).ListEntriesAsync(new() { PageSize = 3 }, cancellationToken: Cancel);
        var second = await new Audit.AuditClient(intake.Calls).ListEntriesAsync(new() { PageSize = 3, PageToken = first.NextPageToken }, cancellationToken: Cancel);

        first.Entries.Concat(second.Entries).Select(entry => entry.Asked[9..19]).ShouldBe(["2026-10-05", "2026-10-04", "2026-10-03", "2026-10-02", "2026-10-01"]);
        second.NextPageToken.ShouldBe("");
    }

    [Fact]
    public async Task ListEntries_ByWhoMayNotReadIt_IsRefused()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await Know(intake, new() { Subject = "ann", Role = PersonRole.PerformanceOfficer });

        (await Should.ThrowAsync<RpcException>(async () => await new Audit.AuditClient(intake.As("ann")).ListEntriesAsync(new(), cancellationToken: Cancel)))
            .StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    static async Task Know(IntakeHost intake, PersonChanged person)
    {
        await intake.Register(person);
        await intake.Services.GetRequiredKeyedService<PeopleCopy>("intake").Refresh(Cancel);
    }

    static async Task<IReadOnlyList<Entry>> Entries(IntakeHost intake, ListEntriesRequest request) =>
        (await new Audit.AuditClient(intake.Calls).ListEntriesAsync(request, cancellationToken: Cancel)).Entries;
}
