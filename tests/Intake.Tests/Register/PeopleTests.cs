using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.People;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.People;
using Scorecard.ServiceDefaults.Rights;
using Scorecard.TestKit.Servers;

namespace Intake.Tests.Register;

public sealed class PeopleTests(PostgresServer postgres)
{
    static readonly PersonChanged Ann = new() { Subject = "ann", Role = PersonRole.HeadOfService, Areas = ["North"] };

    public static TheoryData<Store> Both => Stores.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Person_ToldByWorkforce_HasTheRoleHereUntilItIsTakenBack(Store store)
    {
        await using var host = await postgres.Host(store);
        (await Granted(host)).ShouldBe(Grant.None);

        await Hear(host, host.Feed.Tell(Ann with { Role = PersonRole.Analyst, Areas = [] }, Ann));
        (await Granted(host)).Role.ShouldBe(Role.HeadOfService);
        (await Granted(host)).Areas.ShouldBe(["North"]);
        People(host).GrantOf("another borough", "ann").ShouldBe(Grant.None);

        await Hear(host, host.Feed.Withdraw("person", "ann"));
        (await Granted(host)).ShouldBe(Grant.None);
    }

    [Fact]
    public async Task Person_AfterARebuild_IsKnown()
    {
        await using var host = await postgres.Host(Store.Sqlite);
        await Hear(host, host.Feed.Tell(Ann));

        await host.Follower.Rebuild("borough", TestContext.Current.CancellationToken);

        (await Granted(host)).Role.ShouldBe(Role.HeadOfService);
    }

    static Task Hear(IntakeHost host, RecordsChanged run) => host.Follower.Hear(run, TestContext.Current.CancellationToken);

    static async Task<Grant> Granted(IntakeHost host)
    {
        await People(host).Refresh(TestContext.Current.CancellationToken);
        return People(host).GrantOf("borough", "ann");
    }

    static PeopleCopy People(IntakeHost host) => host.Services.GetRequiredKeyedService<PeopleCopy>("intake");
}
