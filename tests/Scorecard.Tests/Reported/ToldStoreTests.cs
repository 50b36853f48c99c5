using Scorecard.Reported;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Tests.Reported;

public sealed class ToldStoreTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Read_EveryKind_GivesWhatWasTold(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());

        (await host.Submit(Everything())).Results.ShouldAllBe(result => result.Outcome == Outcome.Written);

        var facts = await Read(host);
        Messages(facts).ShouldBe(Everything().Select(record => record.ToString()), ignoreOrder: true);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_ToldInAnyOrder_GivesTheSame(Store on)
    {
        await using var one = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await using var other = await ScorecardHost.Start(on, postgres, new TwoLogs());

        foreach (var record in Everything()) await one.Submit(record);
        foreach (var record in Everything().Reverse()) await other.Submit(record);

        Messages(await Read(other)).Order().ShouldBe(Messages(await Read(one)).Order());
    }

    [Theory, ClassData<EveryStore>]
    public async Task Submit_TheSameTwice_ChangesNothing(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await host.Submit(Value("A", "1.5"));

        var again = await host.Submit(Value("A", "1.50"), new Record(Value("A", "1.5")) { Source = "another run" });

        again.Results.ShouldAllBe(result => result.Outcome == Outcome.Unchanged && result.Version == 1);
        (await History(host, "A")).ShouldHaveSingleItem();
    }

    [Theory, ClassData<EveryStore>]
    public async Task History_OfAChangedValue_SaysWhoWhenAndFromWhere(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await host.Submit(new Record(Value("A", "1")) { Source = "Case system, run of 3 September" });
        await host.Submit(Value("A", "2"));
        await host.Submit(new Record(Value("A", "3")) { ExpectedVersion = 2 });
        await host.Submit(new Record(Value("A", "3")) { Withdrawn = true });

        var history = await History(host, "A");

        history.Select(reading => (reading.Version, reading.Withdrawn, ((ReportedValue)reading.Fact).Value, reading.Source)).ShouldBe(
        [
            (4, true, 3m, "feed"),
            (3, false, 3m, "person"),
            (2, false, 2m, "feed"),
            (1, false, 1m, "Case system, run of 3 September"),
        ]);
        history.ShouldAllBe(reading => reading.RecordedBy == "tester");
        history.Zip(history.Skip(1)).ShouldAllBe(pair => pair.First.RecordedAt >= pair.Second.RecordedAt);
        (await Read(host)).Values.ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task Submit_OnAnOlderVersion_IsRefused(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await host.Submit(Value("A", "1"), Value("A", "2"));

        var late = await host.Submit(new Record(Value("A", "3")) { ExpectedVersion = 1 });

        late.Results.Single().Violations.Single().Code.ShouldBe("not_current");
        (await Read(host)).Values.Single().Value.ShouldBe(2);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_OfSomeIndicatorsAndACatalogue_LeavesTheOthersOut(Store on)
    {
        await using var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await host.Submit(Everything());
        await host.Submit(
            Value("C", "1"),
            new Record { Note = new() { Catalogue = "quarterly", Period = "2015-08", Number = 1, Text = "Another pack's." } });

        await using var connection = await host.Database.Open(TestContext.Current.CancellationToken);
        var facts = await ToldStore.Read(connection, ScorecardStore.Authority, ["NI 59", "B", "monthly"]);

        Messages(facts).ShouldBe(Everything().Select(record => record.ToString()), ignoreOrder: true);
    }

    static Record Value(string indicator, string value) => new() { ReportedValue = new() { Indicator = indicator, Period = "2015-08", Value = value } };

    static IEnumerable<Record> Everything() =>
    [
        new() { ReportedValue = new() { Indicator = "NI 59", Row = "No. inside", Period = "2015-08", Breakdown = "East", Numerator = "0.1", Denominator = "3", Value = "999999999999999.9999999999", Weight = "-2", To = "2015-08-20" } },
        new() { ReportedValue = new() { Indicator = "B", Period = "2012/13-Q1", Status = Protos.Records.V1.MissingReason.NotYetDue } },
        new() { Target = new() { Indicator = "NI 59", Row = "r", Period = "2015/16", Breakdown = "East", Value = "90", Text = "90% by March", Outcome = Protos.Records.V1.TargetOutcome.Missed, Direction = Protos.Records.V1.Direction.Worsened } },
        new() { Comparator = new() { Indicator = "B", Row = "r", Set = "england", Period = "2015/16", Numerator = "1", Denominator = "2", Value = "50", Qualifier = "3yr Average", Text = "60-63%", Year = "2013/14", Source = "SFR 36" } },
        new() { Population = new() { Area = "East", Year = 2015, AgeBand = "0-17", Population_ = 60_000 } },
        new() { Commentary = new() { Indicators = { "NI 59", "B" }, Period = "2015-08", Part = "Why", Text = "One.\n\nTwo.", Author = "Head A", Role = "Head of Service Commentary" } },
        new() { Note = new() { Catalogue = "monthly", Period = "2015-08", Anchor = "NI 59/ytd", Number = 2, Text = "Counted anew." } },
        new() { PackAction = new() { Catalogue = "monthly", Number = "2a", Raised = "2015-08", Step = "Meet", Outcome = "Known", Owners = { "Head A", "Head B" }, Timescale = "From July.", Due = "2015-10-01", Status = Protos.Records.V1.ActionStatus.Done, Closed = "2015-09", Indicators = { "NI 59" }, Decision = "3" } },
        new() { Meeting = new() { Catalogue = "monthly", Period = "2015-08", Name = "Scrutiny", Date = "2015-09-10", AgendaItem = "Item 4", Questions = { "Why?" }, Decisions = { new Protos.Records.V1.MeetingDecision { Number = "1", Text = "Raise it." } } } },
    ];

    static async Task<ToldFacts> Read(ScorecardHost host)
    {
        await using var connection = await host.Database.Open(TestContext.Current.CancellationToken);
        return await ToldStore.Read(connection, ScorecardStore.Authority);
    }

    static async Task<IReadOnlyList<ToldVersion>> History(ScorecardHost host, string indicator)
    {
        await using var connection = await host.Database.Open(TestContext.Current.CancellationToken);
        return await ToldStore.History(connection, ScorecardStore.Authority, "reported_value", new ReportedValue(indicator, "", "2015-08", "").Id);
    }

    static IEnumerable<string> Messages(ToldFacts facts) => new IEnumerable<IToldFact>[]
    {
        facts.Values, facts.Targets, facts.Comparators, facts.Populations, facts.Commentary, facts.Notes, facts.Actions, facts.Meetings,
    }.Zip(ToldKinds.All).SelectMany(kind => kind.First.Select(fact => kind.Second.Message(fact).ToString()));
}
