using Grpc.Core;
using Scorecard.Protos.Packs.V1;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Packs;

public sealed class PacksGrpcTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task GetPack_OfWhatWasPulled_AnswersAndNamesItsFailures(Store on)
    {
        var logs = new TwoLogs();
        logs.Workforce.Tell("team", Given.Team("N", "North Team"));
        logs.Intake.Tell("reading", Given.Extract(new(2026, 10, 31)));
        logs.Intake.Tell("standing", Given.Caseload("N", 33, 2));
        await using var host = await ScorecardHost.Start(on, postgres, logs);

        GetPackResponse? pack = null;
        await Eventually.Holds(async () => (pack = await Pack(host, "2026-10"))?.Tables[0].Rows[0].Cells[0] == "North Team"
            && pack.Tables[0].Rows[0].Cells[1] == "33", "the logs are pulled");

        // 16.5 goes up.
        pack!.Tables[0].Rows[0].Cells.ShouldBe(["North Team", "33", "2", "17"]);
        (await Failure(host, "caseload", "2026-11")).ShouldBe((StatusCode.NotFound, "period_after_data"));
        (await Failure(host, "caseload", "2014-12")).ShouldBe((StatusCode.NotFound, "period_before_data"));
        (await Failure(host, "weather", "2026-10")).ShouldBe((StatusCode.NotFound, "unknown_pack"));
        (await Failure(host, "caseload", "October")).ShouldBe((StatusCode.InvalidArgument, "bad_period"));
        (await Failure(host, "caseload", "2026-13")).ShouldBe((StatusCode.InvalidArgument, "bad_period"));
    }

    [Theory, ClassData<EveryStore>]
    public async Task ListCatalogues_OneOfThemBroken_NamesItsFaultAndTheFrequencyOfTheOthers(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        host.Install("yearly", "{id: yearly, title: \"Y {year}\", organisation: W, frequency: year, layout: monthly_table}");
        host.Install("broken", "{id: broken, title: B, organisation: W, frequency: fortnight, layout: monthly_table}");

        var installed = (await host.Packs.ListCataloguesAsync(new(), cancellationToken: TestContext.Current.CancellationToken)).Catalogues.ToDictionary(catalogue => catalogue.Name);

        (installed["yearly"].Title, installed["yearly"].Frequency, installed["yearly"].Faults.Count).ShouldBe(("Y {year}", Frequency.Year, 0));
        (installed["cambridgeshire-2012"].Frequency, installed["core"].Frequency).ShouldBe((Frequency.Quarter, Frequency.Month));
        (installed["broken"].Title, installed["broken"].Frequency).ShouldBe(("", Frequency.Unspecified));
        installed["broken"].Faults.ShouldHaveSingleItem().Field.ShouldBe("frequency");
    }

    [Theory, ClassData<EveryStore>]
    public async Task ExplainAndDraft_OfWhatWasTold_NameWhoToldItAndItsNumbers(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        host.Install("monthly", "{id: monthly, title: M, organisation: W, layout: monthly_table, indicators: [{code: CIC, name: In care}]}");
        await host.Submit(new Protos.Records.V1.Record { ReportedValue = new() { Indicator = "CIC", Period = "2015-08", Value = "446" }, Source = "Return 903" });
        var pack = new PackOf { Catalogue = "monthly", Period = "2015-08" };

        var explained = await Explain(host, pack, "CIC");
        var draft = await Draft(host, new() { Period = "2015-08" }, "CIC");

        var value = explained.Cells.Single(cell => cell.Id == "CIC/series/Aug-15");
        (value.Text, value.Value).ShouldBe(("446", "446"));
        value.Steps.ShouldHaveSingleItem().ShouldMatch("^446, told by tester on .+, from Return 903$");
        draft.Text.ShouldBe("In care: 446 in August 2015. There is no target.");
        (await Should.ThrowAsync<RpcException>(() => Explain(host, pack, "CIN"))).Status.Detail.ShouldBe("\"CIN\" is no indicator of monthly. There are: CIC.");
        (await Should.ThrowAsync<RpcException>(() => Draft(host, new() { Period = "2015-08" }, "CIN"))).Trailers.GetValue("code").ShouldBe("which_catalogue");
    }

    static async Task<ExplainIndicatorResponse> Explain(ScorecardHost host, PackOf pack, string indicator) =>
        await host.Packs.ExplainIndicatorAsync(new() { Pack = pack, Indicator = indicator });

    static async Task<DraftCommentaryResponse> Draft(ScorecardHost host, PackOf pack, string indicator) =>
        await host.Packs.DraftCommentaryAsync(new() { Pack = pack, Indicator = indicator });

    static async Task<GetPackResponse?> Pack(ScorecardHost host, string period)
    {
        try
        {
            return await host.Packs.GetPackAsync(new() { Pack = new() { Catalogue = "caseload", Period = period } });
        }
        catch (RpcException notYet) when (notYet.StatusCode == StatusCode.NotFound)
        {
            return null;
        }
    }

    static async Task<(StatusCode, string?)> Failure(ScorecardHost host, string pack, string period)
    {
        var failure = await Should.ThrowAsync<RpcException>(async () => await host.Packs.GetPackAsync(new() { Pack = new() { Catalogue = pack, Period = period } }));
        return (failure.StatusCode, failure.Trailers.GetValue("code"));
    }
}
