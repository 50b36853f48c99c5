using Dapper;
using Scorecard.Contracts.Journeys;
using Scorecard.Contracts.Readings;
using Scorecard.Contracts.Register;
using Scorecard.Journeys;
using Scorecard.Register;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Journeys;

public sealed class JourneyTablesTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task Columns_OfEveryTable_AreItsContractsProperties(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        foreach (var table in JourneyTables.All.Concat(RegisterProjection.Tables))
        {
            // A column that came later stands last.
            (await Columns(connection, table.Name)).ShouldBe(["authority", "generation", "id", .. table.Columns, "known_from", "known_to"], ignoreOrder: true, table.Name);
            (await Columns(connection, table.Kind)).ShouldBe(["authority", "id", .. table.Columns], table.Kind);
        }
    }

    [Fact]
    public void Tables_AreOfEveryContract() =>
        JourneyTables.All.Select(table => table.Contract).ShouldBe(
            typeof(ContactChanged).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(ContactChanged).Namespace && type.Name.EndsWith("Changed", StringComparison.Ordinal)),
            ignoreOrder: true);

    [Theory, ClassData<EveryStore>]
    public async Task Hear_EveryProperty_StandsInItsColumn(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);

        await store.Hear("placement", ("A/placement/1", new PlacementChanged
        {
            ChildId = "A",
            From = new(2026, 3, 2),
            Type = "U1",
            Location = PlacementLocation.Outside,
            Authority = "Westshire",
            DistanceTenths = 215,
        }));
        await store.Hear("assessment", ("A/assessment/1", new AssessmentChanged
        {
            ChildId = "A",
            Type = AssessmentType.Continuous,
            StartedOn = new(2026, 3, 2),
            ChildSeen = false,
            Outcome = AssessmentOutcome.ChildInNeed,
        }));
        await store.Hear("supply", ("annex_a_4", new SupplyChanged { List = "annex_a_4", AsOf = new(2026, 3, 31) }));
        await store.HearRegister("post", ("P1/1", new PostChanged { PostId = "P1", State = PostState.Vacant, From = new(2026, 3, 2), To = new(2026, 4, 1), FteHundredths = 50 }));

        var day = new DateOnly(2026, 3, 2).DayNumber;
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        (await Row(connection, "placement")).ShouldBe($"A/placement/1 A {day} 4000000 U1 - Outside Westshire - 215");
        (await Row(connection, "assessment")).ShouldBe($"A/assessment/1 A Continuous {day} - 0 ChildInNeed");
        (await Row(connection, "supply")).ShouldBe($"annex_a_4 {day + 29}");
        (await Row(connection, "post")).ShouldBe($"P1/1 P1 Vacant {day} {day + 30} - - 50");
    }

    [Theory, ClassData<EveryStore>]
    public async Task Hear_ChangedAndWithdrawn_IsKnownAsItWasThen(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        foreach (var (second, body) in new (int, object?)[] { (10, Visit(1)), (20, Visit(1)), (30, Visit(2)), (30, Visit(3)), (40, null), (50, Visit(3)) })
        {
            store.Intake.At = DateTimeOffset.FromUnixTimeSeconds(second);
            await store.Hear("visit", ("A/visit/1", body));
        }

        (await KnownOn(store, 9)).ShouldBeNull();
        (await KnownOn(store, 10)).ShouldBe(1);
        (await KnownOn(store, 29)).ShouldBe(1);
        (await KnownOn(store, 30)).ShouldBe(3);
        (await KnownOn(store, 40)).ShouldBeNull();
        (await KnownOn(store, 60)).ShouldBe(3);
        (await Versions(store)).Count.ShouldBe(3);
    }

    [Theory, ClassData<EveryStore>]
    public async Task Hear_TwiceOutOfOrderAndRebuilt_KnowsTheSameVersions(Store on)
    {
        await using var store = await ScorecardStore.Open(on, postgres);
        var runs = Enumerable.Range(1, 7).Select(i =>
        {
            store.Intake.At = DateTimeOffset.FromUnixTimeSeconds(i / 2);
            return store.Intake.Tell("visit", ("A/visit/1", i == 4 ? null : Visit(i)), ("B/visit/1", Visit(i % 3 + 1)));
        }).ToList();
        await store.Hear([.. runs.AsEnumerable().Reverse()]);
        await store.Hear(store.Intake.Everything());
        var live = await Versions(store);

        var heard = await store.HeardFromIntake.Rebuild(ScorecardStore.Authority, store.Intake.Epoch, TestContext.Current.CancellationToken);

        heard.At.Generation.ShouldBe(2);
        (await Versions(store)).ShouldBe(live);
        live.Count.ShouldBeGreaterThan(6);
    }

    static VisitChanged Visit(int day) => new() { ChildId = "A", Type = VisitType.LookedAfter, VisitedOn = new(2026, 3, day), Seen = true };

    static async Task<int?> KnownOn(ScorecardStore store, int second)
    {
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        var day = await connection.ExecuteScalarAsync<long?>(
            "SELECT visited_day FROM heard_visit WHERE known_from <= @at AND known_to > @at", new { at = second * 1000L });
        return day is null ? null : DateOnly.FromDayNumber((int)day).Day;
    }

    static async Task<List<string>> Versions(ScorecardStore store)
    {
        await using var connection = await store.Database.Open(TestContext.Current.CancellationToken);
        return [.. await connection.QueryAsync<string>(
            "SELECT id || ' ' || visited_day || ' ' || known_from || ' ' || known_to FROM heard_visit ORDER BY id, known_from")];
    }

    static async Task<IEnumerable<string>> Columns(System.Data.Common.DbConnection connection, string table)
    {
        await using var rows = await connection.ExecuteReaderAsync($"SELECT * FROM {table} WHERE 1 = 0");
        return [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
    }

    static async Task<string> Row(System.Data.Common.DbConnection connection, string view) => string.Join(
        ' ', ((IDictionary<string, object?>)await connection.QuerySingleAsync($"SELECT * FROM {view}")).Values.Skip(1).Select(value => value ?? "-"));
}
