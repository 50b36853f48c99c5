using Grpc.Core;
using Scorecard.Protos.Quality.V1;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Quality;

public sealed class QualityGrpcTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task ListFaultyRecords_OfEveryRule_AreRankedByWhatTheyMove(Store on)
    {
        await using var host = await Told(on);

        var response = await host.Quality.ListFaultyRecordsAsync(new(), cancellationToken: Cancel);

        response.AsAt.ShouldBe("2026-10-31");
        response.Records.Select(Words).ShouldBe(
        [
            "assessment 1 B (no team) 2026-01-01 assessment_open_too_long 4",
            // Each measure once, though both of its rules move it.
            "assessment 2 B (no team) 2026-02-01 assessments_open_together,assessment_open_too_long 4",
            "contact 4 C (no team) 2026-09-01 contact_without_outcome 2",
            "contact 3 A North 2026-10-01 contact_without_outcome 2",
        ]);
        Count(response, "contact_without_outcome").ShouldBe((2, ""));
        Count(response, "assessment_without_outcome").ShouldBe((0, "assessments.csv"));
        Count(response, "referral_twice").ShouldBe((0, "referrals.csv"));
    }

    [Theory, ClassData<EveryStore>]
    public async Task ListFaultyRecords_OfATeamOrRule_AreOnlyThose(Store on)
    {
        await using var host = await Told(on);

        (await Ids(host, new() { Team = "North" })).ShouldBe(["3"]);
        (await Ids(host, new() { Team = "N", Rule = "contact_without_outcome" })).ShouldBe(["3"]);
        (await Ids(host, new() { Team = "" })).ShouldBe(["1", "2", "4"]);
        (await Ids(host, new() { Rule = "assessments_open_together" })).ShouldBe(["2"]);
        (await Ids(host, new() { Team = "South" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task ListFaultyRecords_InPages_AreEachOnOne()
    {
        await using var host = await Told(Store.Sqlite);

        var first = await host.Quality.ListFaultyRecordsAsync(new() { PageSize = 3 }, cancellationToken: Cancel);
        var second = await host.Quality.ListFaultyRecordsAsync(new() { PageSize = 3, PageToken = first.NextPageToken }, cancellationToken: Cancel);

        first.Records.Select(record => record.Id).ShouldBe(["1", "2", "4"]);
        second.Records.Select(record => record.Id).ShouldBe(["3"]);
        second.NextPageToken.ShouldBe("");
    }

    [Theory, ClassData<EveryStore>]
    public async Task GetTrend_OfSixMonthEnds_CountsWhatWasKnownThen(Store on)
    {
        await using var host = await Told(on);

        var counts = (await host.Quality.GetTrendAsync(new(), cancellationToken: Cancel)).Counts;

        Line(counts, "contact_without_outcome").ShouldBe("2026-05-31 -; 2026-06-30 -; 2026-07-31 -; 2026-08-31 -; 2026-09-30 1; 2026-10-31 2");
        Line(counts, "assessment_open_too_long").ShouldBe("2026-05-31 2; 2026-06-30 2; 2026-07-31 2; 2026-08-31 2; 2026-09-30 2; 2026-10-31 2");
        Line((await host.Quality.GetTrendAsync(new() { Team = "North", AsKnownOn = "2026-10-30" }, cancellationToken: Cancel)).Counts, "contact_without_outcome")
            .ShouldBe("2026-04-30 -; 2026-05-31 -; 2026-06-30 -; 2026-07-31 -; 2026-08-31 -; 2026-09-30 0");
    }

    [Theory]
    [InlineData("contacts", "", 0, "", StatusCode.NotFound, "There is no rule \"contacts\". There are: interview_before_return, ")]
    [InlineData("", "soon", 0, "", StatusCode.InvalidArgument, "as_known_on is a date such as 2026-10-31.")]
    [InlineData("", "", -1, "", StatusCode.InvalidArgument, "page_size is 0 or more.")]
    [InlineData("", "", 0, "-1", StatusCode.InvalidArgument, "page_token is as the page before gave it.")]
    public async Task ListFaultyRecords_OfWhatIsNot_IsRefused(string rule, string known, int size, string token, StatusCode status, string words)
    {
        await using var host = await Told(Store.Sqlite);
        var request = new ListFaultyRecordsRequest { Rule = rule, AsKnownOn = known, PageSize = size, PageToken = token };

        var refused = (await Should.ThrowAsync<RpcException>(host.Quality.ListFaultyRecordsAsync(request, cancellationToken: Cancel).ResponseAsync)).Status;

        refused.StatusCode.ShouldBe(status);
        refused.Detail.ShouldStartWith(words);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    async Task<ScorecardHost> Told(Store on)
    {
        var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await HeardRows.Put(host.Database, ScorecardStore.Authority,
            """
            reading reading extract=2026-10-31
            team N name=North area=East
            standing A team=N
            assessment 1 child=B type=Continuous started=2026-01-01
            assessment 2 child=B type=Continuous started=2026-02-01
            contact 0 child=A received=2020-01-01 outcome=Other known_from=2026-09-15T09:00Z
            contact 3 child=A received=2026-10-01 known_from=2026-10-02T09:00Z
            contact 4 child=C received=2026-09-01 known_from=2026-09-15T09:00Z
            """);
        return host;
    }

    static async Task<IEnumerable<string>> Ids(ScorecardHost host, ListFaultyRecordsRequest request) =>
        (await host.Quality.ListFaultyRecordsAsync(request, cancellationToken: Cancel)).Records.Select(record => record.Id);

    static string Words(FaultyRecord record) =>
        $"{record.Kind} {record.Id} {record.ChildId} {record.TeamName} {record.Day} {string.Join(',', record.Rules)} {record.Moves.Count}";

    static (int, string) Count(ListFaultyRecordsResponse response, string id) =>
        response.Rules.Single(rule => rule.Id == id) is var rule ? (rule.Records, string.Join(',', rule.Needs)) : default;

    static string Line(IEnumerable<RuleCount> counts, string rule) => string.Join("; ", counts.Where(count => count.Rule == rule)
        .Select(count => $"{count.Day} {(count.HasRecords ? $"{count.Records}" : "-")}"));
}
