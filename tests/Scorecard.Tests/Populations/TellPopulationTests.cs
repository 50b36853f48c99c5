using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;

namespace Scorecard.Tests.Populations;

public sealed class TellPopulationTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task SubmitRecords_Populations_KeepsTheGoodAndNamesWhatIsWrong(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        var good = new Population { Area = "East/West", Year = 2026, AgeBand = "0-17", Population_ = 59_000 };

        var first = await Submit(
            host,
            good,
            new Population { Area = "East", Year = 1989, AgeBand = "0-17", Population_ = 1 },
            new Population { Area = "", Year = 2101, AgeBand = "0/17", Population_ = -1 },
            new Population { Area = "East", Year = 2100, AgeBand = "0-17" });
        var again = await Submit(host, good);
        var changed = await Submit(host, new Population(good) { Population_ = 59_100 });

        first.Results.Select(result => result.Outcome).ShouldBe([Outcome.Written, Outcome.Rejected, Outcome.Rejected, Outcome.Written]);
        first.Results[0].RecordId.ShouldBe("East/West/2026/0-17");
        first.Results[1].Violations.Select(violation => $"{violation.Field} {violation.Code}").ShouldBe(["year out_of_range"]);
        first.Results[2].Violations.Select(violation => $"{violation.Field} {violation.Code}")
            .ShouldBe(["year out_of_range", "age_band bad_text", "population out_of_range"]);
        again.Results.Single().Outcome.ShouldBe(Outcome.Unchanged);
        changed.Results.Single().Version.ShouldBe(2);
        changed.Receipt.Source.ShouldBe("scorecard");
    }

    static Task<SubmitRecordsResponse> Submit(ScorecardHost host, params IEnumerable<Population> populations) =>
        host.Submit(populations.Select(population => new Protos.Records.V1.Record { Population = population }));
}
