using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Agency;

public sealed class AgencyShareTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task GetAgencyShare_MixedPosts_CountsSocialWorkPostsOnTheDay(Store store)
    {
        await using var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog());
        await host.Told(
            Post("w1", 4, 100),
            Post("w2", 5, 50, agency: true),
            Post("w3", 6, 80, worker => (worker.AbsentFrom, worker.ContractedFrom) = ("2020-01-01", "2019-01-01")),
            Post("w4", 3, 100, agency: true),
            Post("w5", 2, 100, agency: true),
            Post("w6", 5, 100, worker => worker.Kind = WorkerKind.PersonalAdviser),
            Post("w7", 5, 100, worker => worker.ContractedTo = "2026-08-31"),
            Post("w8", 0, 100));

        var august = await Share(host, "2026-08-31");
        var september = await Share(host, "2026-09-01");

        august[AgencyShare.Types.Role.SocialWorkers].InPostHeadcount.ShouldBe(3);
        var workers = september[AgencyShare.Types.Role.SocialWorkers];
        (workers.AgencyHeadcount, workers.InPostHeadcount, workers.AgencyFteHundredths, workers.InPostFteHundredths).ShouldBe((1, 2, 50, 180));
        (workers.HeadcountPerMille, workers.FtePerMille).ShouldBe((333, 217));
        var managers = september[AgencyShare.Types.Role.TeamManagers];
        (managers.AgencyHeadcount, managers.InPostHeadcount, managers.HeadcountPerMille).ShouldBe((1, 0, 1000));
        (september[AgencyShare.Types.Role.Qualified].AgencyHeadcount, september[AgencyShare.Types.Role.Qualified].InPostHeadcount).ShouldBe((2, 2));
    }

    [Fact]
    public async Task GetAgencyShare_NobodyInPost_HasNoShare()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Figures(await host.Told(new Record { Team = new() { Team_ = "T1", Name = "Court", Type = TeamType.Other } }, Post("w1", 2, 100)));

        var shares = await Share(host, "2026-09-01");

        shares.Values.ShouldAllBe(share => !share.HasHeadcountPerMille && !share.HasFtePerMille);
    }

    static async Task<Dictionary<AgencyShare.Types.Role, AgencyShare>> Share(WorkforceHost host, string on) =>
        (await host.Workers.GetAgencyShareAsync(new() { On = on })).Shares.ToDictionary(share => share.Role);

    static Record Post(string id, int role, int fte, bool agency) => Post(id, role, fte, worker => worker.Agency = agency);

    static Record Post(string id, int role, int fte, Action<Worker>? with = null)
    {
        var worker = new Worker { WorkerId = id, DisplayName = id, Kind = WorkerKind.SocialWorker, OrgRole = role, FteHundredths = fte };
        with?.Invoke(worker);
        return new() { Worker = worker };
    }
}
