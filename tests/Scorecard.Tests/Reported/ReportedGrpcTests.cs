using Grpc.Core;
using Scorecard.Protos.Reported.V1;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Tests.Reported;

public sealed class ReportedGrpcTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task ListFacts_OfAnIndicator_NarrowsAndPages(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await host.Submit(
            Value("A", "", "2015-09", ""), Value("A", "", "2015-08", "East"), Value("A", "", "2015-08", ""), Value("A", "r", "2015-08", ""), Value("B", "", "2015-08", ""));

        (await Ids(host, new() { About = "A" })).ShouldBe(["A||2015-08|", "A||2015-08|East", "A||2015-09|", "A|r|2015-08|"]);
        (await Ids(host, new() { About = "A", Period = "2015-08" })).ShouldBe(["A||2015-08|", "A||2015-08|East", "A|r|2015-08|"]);
        (await Ids(host, new() { About = "A", Row = "", Breakdown = "" })).ShouldBe(["A||2015-08|", "A||2015-09|"]);
        (await Ids(host, new() { About = "C" })).ShouldBeEmpty();

        var first = await List(host, Values(new() { About = "A", PageSize = 3 }));
        var second = await List(host, Values(new() { About = "A", PageSize = 3, PageToken = first.NextPageToken }));
        first.Facts.Count.ShouldBe(3);
        second.Facts.Single().Record.ReportedValue.Row.ShouldBe("r");
        second.NextPageToken.ShouldBe("");
    }

    [Theory, ClassData<EveryStore>]
    public async Task ListFacts_WithHistory_GivesEarlierReadingsAndWithdrawn(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await host.Submit(Value("A", "", "2015-08", ""), Value("A", "", "2015-09", ""));
        var changed = Value("A", "", "2015-08", "");
        changed.ReportedValue.Value = "2";
        (changed.Source, changed.ExpectedVersion) = ("Recount", 1);
        await host.Submit(changed, new Record(Value("A", "", "2015-09", "")) { Withdrawn = true });

        var now = await List(host, Values(new() { About = "A" }));
        var ever = await List(host, Values(new() { About = "A", History = true }));

        var fact = now.Facts.ShouldHaveSingleItem();
        (fact.Version, fact.RecordedBy, fact.Record.Source, fact.Record.ReportedValue.Value).ShouldBe((2, "tester", "Recount", "2"));
        fact.RecordedAt.ShouldEndWith("+00:00");
        fact.Earlier.ShouldBeEmpty();
        ever.Facts.Select(known => (known.Version, known.Record.Withdrawn, known.Earlier.Single().Record.ReportedValue.Value))
            .ShouldBe([(2, false, "1"), (2, true, "1")]);
    }

    [Fact]
    public async Task ListFacts_OfTwoIndicatorsCommentary_NamesItOnce()
    {
        await using var host = await ScorecardHost.Start(Store.Sqlite, postgres, new TwoLogs());
        await host.Submit(new Record { Commentary = new() { Indicators = { "A", "B" }, Period = "2015-08", Text = "Both." } });

        (await List(host, new() { Kind = FactKind.Commentary })).Facts.ShouldHaveSingleItem().Earlier.ShouldBeEmpty();
        (await List(host, new() { Kind = FactKind.Commentary, About = "B" })).Facts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ListFacts_AskedWrongly_NamesWhatIsWrong()
    {
        await using var host = await ScorecardHost.Start(Store.Sqlite, postgres, new TwoLogs());

        (await Refusal(host, new())).ShouldStartWith("kind: A value is needed.");
        (await Refusal(host, new() { Kind = (FactKind)99 })).ShouldStartWith("kind: Not one of the codes");
        (await Refusal(host, new() { Kind = FactKind.Target })).ShouldStartWith("about: A value is needed.");
        (await Refusal(host, new() { Kind = FactKind.Note, PageSize = -1 })).ShouldStartWith("page_size: The number is outside");
    }

    static async Task<string> Refusal(ScorecardHost host, ListFactsRequest request)
    {
        var refused = await Should.ThrowAsync<RpcException>(() => List(host, request));
        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        return refused.Status.Detail;
    }

    static async Task<IEnumerable<string>> Ids(ScorecardHost host, ListFactsRequest request) =>
        (await List(host, Values(request))).Facts.Select(fact => fact.RecordId.Replace('\t', '|'));

    static Task<ListFactsResponse> List(ScorecardHost host, ListFactsRequest request) =>
        host.Reported.ListFactsAsync(request, cancellationToken: TestContext.Current.CancellationToken).ResponseAsync;

    static ListFactsRequest Values(ListFactsRequest request)
    {
        request.Kind = FactKind.ReportedValue;
        return request;
    }

    static Record Value(string indicator, string row, string period, string breakdown) =>
        new() { ReportedValue = new() { Indicator = indicator, Row = row, Period = period, Breakdown = breakdown, Value = "1" } };
}
