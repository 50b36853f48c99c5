using Dapper;
using Grpc.Core;
using Scorecard.Protos.Publications.V1;
using Scorecard.Publishing;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;
using Scorecard.Tests.Kit;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Tests.Publishing;

public sealed class PublicationsGrpcTests(PostgresServer postgres)
{
    static readonly PackId Pack = new() { Catalogue = "monthly", Period = "2015-08" };

    const string Monthly =
        """
        id: monthly
        title: "Monthly scorecard, {period}"
        organisation: Westshire
        layout: monthly_table
        areas: [EAST, WEST]
        indicators:
          - code: CIC
            name: Children in care
            areas: []
            polarity: lower
            year_to_date: {rule: latest}
            rating: {scheme: red_amber_green, tolerance_percent: 5}
            commentary: {required_when: [red]}
          - code: REF
            name: Referrals
            calculation: {rule: total_of_areas}
        """;

    [Theory, ClassData<EveryStore>]
    public async Task SignOff_OfADraft_HoldsForWhatItReadThen(Store on)
    {
        await using var host = await Start(on);
        (await Versions(host)).Draft.Findings.Select(finding => (finding.Code, finding.About)).ShouldBe([("comment_missing", "CIC/commentary")]);

        (await Failure(() => Publish(host, 0))).ShouldBe((StatusCode.FailedPrecondition, "not_signed_off"));
        (await Failure(() => SignOff(host.Publications))).ShouldBe((StatusCode.FailedPrecondition, "comment_missing"));
        await host.Submit(Comment("Two families moved in."));
        (await Failure(() => SignOff(host.Publications))).ShouldBe((StatusCode.FailedPrecondition, "own_commentary"));
        await SignOff(host.AnothersPublications);
        (await Standing(host)).ShouldBe(Scorecard.Protos.Publications.V1.Standing.SignedOff);

        await host.Submit(Value("CIC", "2015-08", 447));
        (await Standing(host)).ShouldBe(Scorecard.Protos.Publications.V1.Standing.Draft);
        (await Failure(() => Publish(host, 0))).ShouldBe((StatusCode.FailedPrecondition, "draft_changed"));

        await host.Submit(Value("CIC", "2015-08", 446));
        (await Standing(host)).ShouldBe(Scorecard.Protos.Publications.V1.Standing.SignedOff);
        (await Publish(host, 0)).Number.ShouldBe(1);
        (await Standing(host)).ShouldBe(Scorecard.Protos.Publications.V1.Standing.Published);
        (await Failure(() => Publish(host, 0))).ShouldBe((StatusCode.Aborted, "not_current"));
        (await Failure(() => Publish(host, 1))).ShouldBe((StatusCode.FailedPrecondition, "nothing_new"));
    }

    [Fact]
    public async Task SignOff_WithAReason_PassesOverAndKeepsIt()
    {
        await using var host = await Start(Store.Sqlite);

        await SignOff(host.Publications, reason: "The author is away.");
        await Publish(host, 0);

        var version = (await Versions(host)).Versions.ShouldHaveSingleItem();
        (version.Reason, version.PassedOver.Single(), version.SignedOff.By, version.SignedOff.Role, version.Published.By)
            .ShouldBe(("The author is away.", "comment_missing: CIC/commentary", "tester", "Head of service", "tester"));
    }

    [Fact]
    public async Task LeadMember_OfADraftAndAVersion_IsGivenThePublishedAlone()
    {
        await using var host = await Start(Store.Sqlite);
        await SignOff(host.Publications, reason: "The author is away.");
        await Publish(host, 0);
        var (publications, packs) = (new Publications.PublicationsClient(host.LeadMember), new Protos.Packs.V1.Packs.PacksClient(host.LeadMember));

        var versions = await publications.ListVersionsAsync(new() { Pack = Pack }, cancellationToken: TestContext.Current.CancellationToken);
        (versions.Draft, versions.Versions.Count).ShouldBe((null, 1));
        var whole = await publications.GetVersionAsync(new() { Pack = Pack }, cancellationToken: TestContext.Current.CancellationToken);
        var asPublic = await host.Publications.GetVersionAsync(new() { Pack = Pack, Public = true }, cancellationToken: TestContext.Current.CancellationToken);
        whole.Document.ShouldBe(asPublic.Document);
        asPublic.Document.ShouldNotBe((await host.Publications.GetVersionAsync(new() { Pack = Pack }, cancellationToken: TestContext.Current.CancellationToken)).Document);

        var draft = new Protos.Packs.V1.PackOf { Catalogue = Pack.Catalogue, Period = Pack.Period };
        (await Failure(async () => await packs.GetPackAsync(new() { Pack = draft }))).ShouldBe((StatusCode.PermissionDenied, "not_allowed"));
        using var print = packs.PrintPack(new() { Pack = draft, Format = Protos.Packs.V1.PackFormat.Csv }, cancellationToken: TestContext.Current.CancellationToken);
        (await Failure(async () => await print.ResponseStream.MoveNext(TestContext.Current.CancellationToken))).ShouldBe((StatusCode.PermissionDenied, "not_allowed"));
        (await Failure(() => SignOff(publications))).ShouldBe((StatusCode.PermissionDenied, "not_allowed"));
    }

    [Fact]
    public async Task SignOff_OfAnotherDraftThanTheOneRead_IsRefused()
    {
        await using var host = await Start(Store.Sqlite);
        var request = Asked("x");
        request.DraftSha256 = new('0', 64);

        (await Failure(() => SignOff(host.Publications, request))).ShouldBe((StatusCode.Aborted, "not_current"));
    }

    [Theory, ClassData<EveryStore>]
    public async Task Publish_AfterARestatement_MarksItAndSaysWhy(Store on)
    {
        await using var host = await Start(on);
        await SignOff(host.Publications, reason: "Later.");
        await Publish(host, 0);
        var first = await Version(host, 1);
        var changed = Value("CIC", "2015-08", 440);
        changed.Source = "Recount";
        await host.Submit(changed, Value("CIC", "2015-07", 451), Value("CIC", "2016-01", 400), Value("OTHER", "2015-08", 1));

        var found = await Differences(host, 1, 0);

        found.Differences.Select(one => (one.Cell, one.Before, one.After)).ShouldBe(
            [("CIC/series/Jul-15", "450", "451"), ("CIC/series/Aug-15", "446", "440"), ("CIC/ytd", "446", "440")], ignoreOrder: true);
        var ytd = found.Differences.Single(one => one.Cell == "CIC/ytd");
        var cause = ytd.Causes.ShouldHaveSingleItem();
        (cause.Kind, cause.Id[2], cause.RecordedBy, cause.Source).ShouldBe(("reported_value", "2015-08", "tester", "Recount"));
        found.Others.ShouldHaveSingleItem().Id[2].ShouldBe("2016-01");

        await SignOff(host.Publications, reason: "Later.", expected: 1);
        (await Publish(host, 1)).Number.ShouldBe(2);

        var second = DocumentText.Read((await Version(host, 0)).Document);
        second.Standing.ShouldBe("Published, version 2");
        second.Cells.Single(cell => cell.Id == "CIC/series/Aug-15").Remarks.ShouldBe(["Restated: was 446 in version 1"]);
        (await Version(host, 1)).ShouldBe(first);
        (await Check(host, 1)).Same.ShouldBeTrue();
        (await Check(host, 2)).Same.ShouldBeTrue();
        (await Differences(host, 1, 2)).Differences.Count.ShouldBe(3);
    }

    [Theory, ClassData<EveryStore>]
    public async Task GetDifferences_OfCountedFigures_NamesTheMeasureAndSinceWhen(Store on)
    {
        var logs = new TwoLogs();
        logs.Workforce.Tell("team", Given.Team("N", "North Team"));
        logs.Intake.Tell("reading", Given.Extract(new(2026, 10, 31)));
        logs.Intake.Tell("standing", Given.Caseload("N", 2, 1));
        await using var host = await ScorecardHost.Start(on, postgres, logs);
        var pack = new PackId { Catalogue = "counted", Period = "2026-10" };
        host.Install("counted",
            """
            id: counted
            title: Counted
            organisation: Westshire
            layout: monthly_table
            indicators: [{code: T, name: Told}]
            tables: [{id: caseload, title: Caseload, computed: team_caseload}]
            """);
        await host.Submit(Value("T", "2026-10", 1));
        await Prints("caseload/North Team/allocations", "2");
        await SignOff(host.Publications, new(Asked("Small.")) { Pack = pack });
        await Publish(host, 0, pack);
        var known = (await Versions(host, pack)).Versions[0].Positions.Single(log => log.Source == "intake").Seq;

        logs.Intake.Tell("standing", Given.Caseload("N", 5, 1));
        await Prints("caseload/North Team/allocations", "5");
        await host.Submit(Value("T", "2026-10", 2));
        var found = await Differences(host, 1, 0, pack);

        var counted = found.Differences.Single(one => one.Cell == "caseload/North Team/allocations");
        counted.Causes.ShouldBeEmpty();
        counted.Records.Measures.ShouldBe(["team_caseload"]);
        counted.Records.Since.Select(log => (log.Source, log.Seq)).ShouldBe([("intake", known)]);
        found.Differences.Single(one => one.Cell == "T/series/Oct-26").ShouldSatisfyAllConditions(one => one.Causes.ShouldHaveSingleItem(), one => one.Records.ShouldBeNull());

        Task Prints(string cell, string text) => Eventually.Holds(
            async () =>
            {
                try
                {
                    return (await host.Packs.GetPackAsync(new() { Pack = new() { Catalogue = pack.Catalogue, Period = pack.Period } })).Cells.Any(one => one.Id == cell && one.Text == text);
                }
                catch (RpcException notYet) when (notYet.StatusCode == StatusCode.NotFound)
                {
                    return false;
                }
            },
            "the logs are pulled");
    }

    [Theory, ClassData<EveryStore>]
    public async Task GetVersion_AfterTheStoredBodyWasTouched_SaysSo(Store on)
    {
        await using var host = await Start(on);
        await SignOff(host.Publications, reason: "Later.");
        await Publish(host, 0);
        (await Tamper(host)).ShouldBe(1);

        (await Failure(() => Version(host, 1))).ShouldBe((StatusCode.Internal, "pack_damaged"));
    }

    [Theory, ClassData<EveryStore>]
    public async Task GetVersion_ForThePublic_HidesSmallCountsAndWhatGivesThemAway(Store on)
    {
        await using var host = await Start(on);
        await SignOff(host.Publications, reason: "Later.");
        await Publish(host, 0);

        var inside = await Cells(host, forPublic: false);
        var outside = await Cells(host, forPublic: true);

        (inside["REF/breakdown/EAST"], inside["REF/breakdown/WEST"], inside["REF/series/Aug-15"]).ShouldBe(("3", "9", "12"));
        (outside["REF/breakdown/EAST"], outside["REF/breakdown/WEST"], outside["REF/series/Aug-15"]).ShouldBe(("c", "c", "12"));
        outside["CIC/series/Aug-15"].ShouldBe("446");
    }

    [Fact]
    public async Task GetVersion_OfNone_IsNotFound()
    {
        await using var host = await Start(Store.Sqlite);

        (await Failure(() => Version(host, 1))).ShouldBe((StatusCode.NotFound, "unknown_version"));
    }

    async Task<ScorecardHost> Start(Store on)
    {
        var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        host.Install("monthly", Monthly);
        await host.Submit(
            Value("CIC", "2015-06", 444), Value("CIC", "2015-07", 450), Value("CIC", "2015-08", 446),
            Value("REF", "2015-08", 3, "EAST"), Value("REF", "2015-08", 9, "WEST"),
            new Record { Target = new() { Indicator = "CIC", Period = "2015/16", Value = "400" } });
        return host;
    }

    static async Task<Dictionary<string, string>> Cells(ScorecardHost host, bool forPublic) =>
        DocumentText.Read((await Version(host, 0, forPublic)).Document).Cells.ToDictionary(cell => cell.Id!, cell => cell.Text);

    static Record Value(string indicator, string period, int value, string area = "") => new()
    {
        ReportedValue = new() { Indicator = indicator, Period = period, Breakdown = area, Value = $"{value}" },
    };

    static Record Comment(string text) => new() { Commentary = new() { Indicators = { "CIC" }, Period = "2015-08", Text = text } };

    static SignOffRequest Asked(string reason, long expected = 0) => new()
    {
        RequestId = Guid.CreateVersion7().ToString(),
        Pack = Pack,
        Role = "Head of service",
        Reason = reason,
        ExpectedVersion = expected,
    };

    static Task<SignOffResponse> SignOff(Publications.PublicationsClient by, string reason = "", long expected = 0) => SignOff(by, Asked(reason, expected));

    static async Task<SignOffResponse> SignOff(Publications.PublicationsClient by, SignOffRequest request) => await by.SignOffAsync(request);

    static async Task<ListVersionsResponse> Versions(ScorecardHost host, PackId? pack = null) => await host.Publications.ListVersionsAsync(new() { Pack = pack ?? Pack });

    static async Task<GetVersionResponse> Version(ScorecardHost host, int number, bool forPublic = false) =>
        await host.Publications.GetVersionAsync(new() { Pack = Pack, Number = number, Public = forPublic });

    static async Task<CheckVersionResponse> Check(ScorecardHost host, int number) => await host.Publications.CheckVersionAsync(new() { Pack = Pack, Number = number });

    static async Task<GetDifferencesResponse> Differences(ScorecardHost host, int from, int to, PackId? pack = null) =>
        await host.Publications.GetDifferencesAsync(new() { Pack = pack ?? Pack, From = from, To = to });

    static async Task<int> Tamper(ScorecardHost host)
    {
        await using var connection = await host.Database.Open(default);
        return await connection.ExecuteAsync("UPDATE record SET body = replace(body, 'Monthly scorecard', 'Another scorecard') WHERE kind = 'published_pack'");
    }

    static async Task<PublishResponse> Publish(ScorecardHost host, int expected, PackId? pack = null) => await host.Publications.PublishAsync(
        new() { RequestId = Guid.CreateVersion7().ToString(), Pack = pack ?? Pack, Role = "Performance officer", ExpectedVersion = expected });

    static async Task<Standing> Standing(ScorecardHost host) => (await Versions(host)).Draft.Standing;

    static async Task<(StatusCode, string?)> Failure(Func<Task> act)
    {
        var failure = await Should.ThrowAsync<RpcException>(act);
        return (failure.StatusCode, failure.Trailers.GetValue("code"));
    }
}
