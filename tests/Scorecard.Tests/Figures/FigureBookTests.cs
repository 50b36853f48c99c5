using Dapper;
using Scorecard.Contracts.Journeys;
using Scorecard.Contracts.Register;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Figures;

public sealed class FigureBookTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAClosingDay_TouchesOnlyTheMonthsAfterIt(Store on)
    {
        await using var store = await Kept(on);

        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1", to: new(2026, 9, 15))));

        (await Dirty(store)).ShouldBe(Each(["2026-09", "2026-10"], [.. OfCases, .. OfEpisodes]));
        (await store.Table("caseload", "2026-08")).Rows[0].Cells[1].ShouldBe("2");
        (await store.Table("caseload", "2026-09")).Rows[0].Cells[1].ShouldBe("1");
        (await store.Table("caseload", "2026-10")).Rows[0].Cells[1].ShouldBe("1");
        (await Dirty(store)).ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAnEpisodesDates_TouchesOldAndNewMonths(Store on)
    {
        await using var store = await Kept(on);

        await store.Hear("missing_episode", Given.Missing("A", "2026-10-03T12:00Z", "2026-10-04T12:00Z"));

        (await Dirty(store)).ShouldBe(Each(["2026-08", "2026-10"], OfEpisodes));
        (await store.Table("children_missing", "2026-08")).Rows[0].Cells[1].ShouldBe("0");
        (await store.Table("children_missing", "2026-10")).Rows[0].Cells[1].ShouldBe("1");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAWorkersContract_TouchesOnlyAgencyFigures(Store on)
    {
        await using var store = await Kept(on);

        await store.HearRegister("worker", Given.Worker("W9", orgRole: 5, agency: true, from: new(2026, 10, 1)));

        (await Dirty(store)).ShouldBe(Each(["2026-10"], OfAgency));
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_ThatSaysTheSame_TouchesNothing(Store on)
    {
        await using var store = await Kept(on);

        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));
        await store.Hear("missing_episode", Given.Missing("A", "2026-08-03T12:00Z", "2026-08-04T12:00Z"));

        (await Dirty(store)).ShouldBeEmpty();
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_OfAnOlderDefinition_ReckonsAgain(Store on)
    {
        await using var store = await Kept(on);
        await using (var connection = await store.Database.Open(TestContext.Current.CancellationToken))
        {
            await connection.ExecuteAsync("UPDATE figure SET numerator = 99; UPDATE reckoning SET digest = 'older'");
        }

        (await store.Table("caseload", "2026-10")).Rows[0].Cells[1].ShouldBe("2");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_OfFreshFigures_TakesWhatIsKept(Store on)
    {
        await using var store = await Kept(on);
        await using (var connection = await store.Database.Open(TestContext.Current.CancellationToken))
        {
            await connection.ExecuteAsync("UPDATE figure SET numerator = 99 WHERE measure = 'caseload_average'");
        }

        (await store.Table("caseload", "2026-10")).Rows[0].Cells[1].ShouldBe("99");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_OfATeamInAnotherArea_ReckonsAgain(Store on)
    {
        await using var store = await Kept(on);
        await store.HearRegister("team", Given.Team("North", "North"));
        (await store.Figure(ScorecardStore.Authority, "open_cases", "2026-10")).ShouldContain("area=(no area) 2/0");

        await store.HearRegister("team", ("North", new TeamChanged { Team = "North", Name = "North", Type = TeamType.Safeguarding, Area = "East" }));

        (await store.Figure(ScorecardStore.Authority, "open_cases", "2026-10")).ShouldContain("area=East 2/0");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Read_SomeMeasures_ReckonsNoOthers(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")));

        await store.Figure(ScorecardStore.Authority, "open_cases", "2026-10");

        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        (await connection.QueryAsync<string>("SELECT measure FROM reckoning")).ShouldBe(["open_cases"]);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Change_OfAnyKind_TouchesWhatRestsOnItAndNothingElse(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await HeardRows.SupplyAll(store.Database, ScorecardStore.Authority);
        foreach (var measure in ScorecardStore.Measures.Measures) await store.Figure(ScorecardStore.Authority, measure.Name, "2026-10");

        await store.Hear("visit", ("A/visit/1", new VisitChanged { ChildId = "A", Type = VisitType.ChildProtection, VisitedOn = new(2026, 10, 5) }));

        (await Dirty(store)).ShouldBe(Each(["2026-10"], ["cla_visits_on_time", "cp_visited_in_month", "cp_visited_twice_in_month", "cp_visits_on_time", "private_fostering_visits_on_time"]));
    }

    static readonly string[] OfCases = ["caseload_average", "duty_cases", "open_cases"];

    // By team, and so by case.
    static readonly string[] OfEpisodes = ["away_from_care", "missing_from_care", "missing_from_education", "missing_from_home"];

    static readonly string[] OfAgency =
    [
        "agency_qualified_fte", "agency_qualified_headcount", "agency_social_workers_fte", "agency_social_workers_headcount", "agency_team_managers_fte",
        "agency_team_managers_headcount",
    ];

    static IEnumerable<string> Each(string[] months, string[] measures) =>
        measures.Order(StringComparer.Ordinal).SelectMany(measure => months.Select(month => $"{measure} {month}"));

    async Task<ScorecardStore> Kept(Store on)
    {
        var store = await ScorecardStore.Open(on, postgres);
        await store.Hear("reading", Given.Extract(new(2026, 10, 31)));
        await store.Hear("standing", Given.Case("A", Given.Held("North", "W1")), Given.Case("B", Given.Held("North", "W2")));
        await store.Hear("missing_episode", Given.Missing("A", "2026-08-03T12:00Z", "2026-08-04T12:00Z"));
        await store.HearRegister("worker", Given.Worker("W1", orgRole: 5));
        foreach (var month in (string[])["2026-08", "2026-09", "2026-10"]) await store.Pack(month);
        await store.Pack("2026-10", "agency");
        return store;
    }

    static async Task<IEnumerable<string>> Dirty(ScorecardStore store)
    {
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        return (await connection.QueryAsync<string>("SELECT measure || ' ' || period FROM reckoning WHERE dirty = 1")).Order(StringComparer.Ordinal);
    }
}
