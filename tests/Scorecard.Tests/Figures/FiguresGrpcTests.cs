using Grpc.Core;
using Scorecard.Protos.Figures.V1;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Figures;

public sealed class FiguresGrpcTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task GetFigures_OfAPeriod_AreByTeamAndArea(Store on)
    {
        await using var host = await Told(on);

        var response = await host.Figures.GetFiguresAsync(new() { Period = "2026-10", Measures = { "contacts_nfa", "supervised_in_month" } }, cancellationToken: Cancel);

        response.AsAt.ShouldBe("2026-10-31");
        response.Figures.Select(Words).ShouldBe(
        [
            "contacts_nfa  1/3 0.3333", "contacts_nfa team=North 1/1 1.0000", "contacts_nfa team=(no team) 0/2 0.0000", "contacts_nfa area=East 1/1 1.0000",
            "contacts_nfa area=(no area) 0/2 0.0000", "supervised_in_month needs worker_register.csv supervision.csv",
        ]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task GetFigures_WhileTheDataStops_AreReadAtItsLastDay(Store on)
    {
        await using var host = await Told(on);

        (await host.Figures.GetFiguresAsync(new() { Period = "2026-11-01..2026-11-30", Measures = { "contacts" }, AsKnownOn = "2026-11-10" }, cancellationToken: Cancel)).AsAt.ShouldBe("2026-11-10");
        (await host.Figures.GetFiguresAsync(new() { Period = "2026/27", Measures = { "contacts" } }, cancellationToken: Cancel)).AsAt.ShouldBe("2026-11-15");
    }

    [Theory, ClassData<EveryStore>]
    public async Task DrillFigure_OfAFigure_IsTheListItIsTheSumOf(Store on)
    {
        await using var host = await Told(on);

        (await Drill(host, new() { Period = "2026-10", Measure = "contacts_nfa" })).ShouldBe(["1 1/1 North East", "2 0/1 (no team) (no area)", "3 0/1 (no team) (no area)"]);
        (await Drill(host, new() { Period = "2026-10", Measure = "contacts_nfa", Breakdown = { new BreakdownPart { Key = "team", Value = "North" } } })).ShouldBe(["1 1/1 North East"]);
        (await Drill(host, new() { Period = "2026-10", Measure = "contacts_nfa", Breakdown = { new BreakdownPart { Key = "area" } } })).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("contacts", "2026-13", "", "", StatusCode.InvalidArgument, "A period is a month")]
    [InlineData("contact", "2026-10", "", "", StatusCode.NotFound, "There is no measure \"contact\"")]
    [InlineData("contacts", "2026-12", "", "", StatusCode.NotFound, "2026-12 begins after the data, which goes to 2026-11-15.")]
    [InlineData("contacts", "2026-10", "soon", "", StatusCode.InvalidArgument, "as_known_on is a date")]
    [InlineData("contacts", "2026-10", "", "reason", StatusCode.InvalidArgument, "contacts is not broken down by \"reason\". It is by: team, area.")]
    [InlineData("supervision_overdue", "2026-10", "", "", StatusCode.FailedPrecondition, "supervision_overdue needs worker_register.csv, supervision.csv.")]
    public async Task DrillFigure_OfWhatIsNot_IsRefused(string measure, string period, string known, string key, StatusCode status, string words)
    {
        await using var host = await Told(Store.Sqlite);
        var request = new DrillFigureRequest { Measure = measure, Period = period, AsKnownOn = known };
        if (key != "") request.Breakdown.Add(new BreakdownPart { Key = key });

        var refused = (await Should.ThrowAsync<RpcException>(Drill(host, request))).Status;

        refused.StatusCode.ShouldBe(status);
        refused.Detail.ShouldStartWith(words);
    }

    [Fact]
    public async Task ListMeasures_Always_SaysWhatEachCountsAndNeeds()
    {
        await using var host = await Told(Store.Sqlite);

        var measures = (await host.Figures.ListMeasuresAsync(new(), cancellationToken: Cancel)).Measures;

        measures.Count.ShouldBe(ScorecardStore.Measures.Measures.Count);
        measures.Single(measure => measure.Id == "cp_visits_on_time").ShouldSatisfyAllConditions(
            one => one.Topic.ShouldBe("child_protection"),
            one => one.Needs.ShouldBe(["protection_plans.csv", "visits.csv"]),
            one => one.Parameters.Single().ShouldBe(new Parameter { Name = "standard_days", Value = 10, Unit = "working days" }));
        measures.Single(measure => measure.Id == "cla_rate").Scale.ShouldBe(10_000);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    async Task<ScorecardHost> Told(Store on)
    {
        var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await HeardRows.Put(host.Database, ScorecardStore.Authority,
            """
            reading reading extract=2026-11-15
            team N name=North area=East
            standing A team=N
            contact 1 child=A received=2026-10-01 outcome=NoFurtherAction
            contact 2 child=B received=2026-10-31
            contact 3 child=C received=2026-10-31
            """);
        return host;
    }

    static async Task<List<string>> Drill(ScorecardHost host, DrillFigureRequest request)
    {
        var lines = new List<string>();
        using var call = host.Figures.DrillFigure(request);
        await foreach (var unit in call.ResponseStream.ReadAllAsync())
        {
            lines.Add($"{unit.Record} {unit.Numerator}/{unit.Denominator} {string.Join(' ', unit.Breakdown.Select(part => part.Name))}");
        }
        return lines;
    }

    static string Words(Figure figure) => figure.Needs.Count > 0
        ? $"{figure.Measure} needs {string.Join(' ', figure.Needs)}"
        : $"{figure.Measure} {string.Join(';', figure.Breakdown.Select(part => $"{part.Key}={part.Name}"))} {figure.Numerator}/{figure.Denominator} {figure.Value}";
}
