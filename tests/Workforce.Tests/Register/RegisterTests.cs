using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Register;

public sealed class RegisterTests(PostgresServer postgres)
{
    static readonly Worker Ann = new() { WorkerId = "w1", DisplayName = "Ann Day", Kind = WorkerKind.SocialWorker, FteHundredths = 100 };

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task SubmitRecords_Team_HasARowUntilWithdrawn(Store store)
    {
        await using var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog());
        var team = new Team { Team_ = "T1", Name = "Court Team", Area = "North", Type = TeamType.Safeguarding };

        var told = await host.Figures(await host.Told(new Record { Team = team }));
        var withdrawn = await host.Figures(await host.Told(new Record { Team = team, Withdrawn = true }));

        var row = told.Team("T1");
        (row.TeamName, row.Area, row.OpenCases, row.HasAverageCaseload, row.HasUnallocatedPerMille).ShouldBe(("Court Team", "North", 0, false, false));
        withdrawn.Rows.ShouldAllBe(left => left.Team != "T1");
    }

    [Fact]
    public async Task SubmitRecords_TeamBeginsTomorrow_HasNoRowToday()
    {
        var clock = new RunningClock(new(2026, 10, 31, 12, 0, 0, TimeSpan.Zero));
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog(), clock);
        var receipt = await host.Told(new Record { Team = new() { Team_ = "T1", Name = "New", Type = TeamType.Other, From = "2026-11-01" } });
        (await host.Figures(receipt)).Rows.ShouldAllBe(row => row.Team != "T1");

        clock.Set(new(2026, 11, 1, 0, 0, 1, TimeSpan.Zero));

        (await host.Figures()).Team("T1").TeamName.ShouldBe("New");
    }

    [Theory]
    [InlineData("swe_number", "bad_swe_number")]
    [InlineData("fte_hundredths", "out_of_range")]
    [InlineData("org_role", "out_of_range")]
    [InlineData("contracted_to", "end_before_start")]
    [InlineData("absent_to", "end_before_start")]
    [InlineData("absent_from", "missing")]
    [InlineData("kind", "missing")]
    [InlineData("worker_id", "bad_id")]
    public async Task SubmitRecords_WorkerBreaksARule_IsRejectedAlone(string field, string code)
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString() };
        request.Records.Add(new Record { Worker = Spoilt(field) });
        request.Records.Add(new Record { Worker = new(Ann) { WorkerId = "w2", SweNumber = "sw0000000001" } });

        var results = (await host.Records.SubmitRecordsAsync(request, cancellationToken: TestContext.Current.CancellationToken)).Results;

        results[0].Violations.Select(violation => (violation.Field, violation.Code)).ShouldBe([(field, code)]);
        results[1].Outcome.ShouldBe(RecordResult.Types.Outcome.Written);
    }

    [Fact]
    public async Task SubmitRecords_ValidateOnly_WritesNothing()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString(), ValidateOnly = true };
        request.Records.Add(new Record { Team = new() { Team_ = "T1", Name = "Court", Type = TeamType.Other } });

        var answer = await host.Records.SubmitRecordsAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        answer.Results[0].Outcome.ShouldBe(RecordResult.Types.Outcome.Written);
        answer.Receipt.ShouldBeNull();
        (await host.Workers.ListTeamsAsync(new(), cancellationToken: TestContext.Current.CancellationToken)).Teams.ShouldBeEmpty();
    }

    static Worker Spoilt(string field)
    {
        var worker = new Worker(Ann);
        switch (field)
        {
            case "swe_number": worker.SweNumber = "SW12345"; break;
            case "fte_hundredths": worker.FteHundredths = 151; break;
            case "org_role": worker.OrgRole = 7; break;
            case "contracted_to": (worker.ContractedFrom, worker.ContractedTo) = ("2026-02-01", "2026-01-31"); break;
            case "absent_to": (worker.AbsentFrom, worker.AbsentTo) = ("2026-02-01", "2026-01-31"); break;
            case "absent_from": worker.AbsentTo = "2026-01-31"; break;
            case "kind": worker.Kind = WorkerKind.Unspecified; break;
            case "worker_id": worker.WorkerId = "w 1"; break;
        }
        return worker;
    }
}
