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
