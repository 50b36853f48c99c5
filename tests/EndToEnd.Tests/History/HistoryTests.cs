using System.Globalization;
using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;
using Scorecard.TestKit.Servers;

namespace EndToEnd.Tests.History;

/// <summary>Eighteen monthly extracts, brought one after the other, tell what the equivalent dated logs tell.</summary>
public sealed class HistoryTests
{
    // More: SCORECARD_HISTORY_SEEDS=3.
    static readonly int Seeds = int.Parse(Environment.GetEnvironmentVariable("SCORECARD_HISTORY_SEEDS") ?? "1", CultureInfo.InvariantCulture);

    // So many measures have something to count, or the comparison says little.
    const int CountedAtLeast = 40;

    // What logs and extracts do not tell alike, and why.
    static readonly Dictionary<string, string> NotCompared = new()
    {
        ["cp_visited_twice_in_month"] = "list 7 shows the last visit only",
        ["cp_cla_without_named_worker"] = "no log tells a case's status: one list 6 shows the last, extracts each month's",
        ["immunisations_current"] = "no list of Annex A tells of immunisations",
        ["early_help_open"] = "list 2 does not say when help ended",
        ["early_help_to_open_referrals"] = "list 2 does not say when help ended",
    };

    public static TheoryData<int> Authorities() => [.. Enumerable.Range(1, Seeds)];

    // The extracts of even seeds go to PostgreSQL.
    [Theory]
    [MemberData(nameof(Authorities))]
    public async Task Import_MonthlyExtracts_IsTheSameAsDatedLogs(int seed)
    {
        await using var postgres = new PostgresServer();
        var stores = new Dictionary<string, string>();
        foreach (var service in (string[])["intake", "workforce", "scorecard"])
        {
            if (seed % 2 == 0) stores[$"Store__{service}"] = await postgres.NewDatabase();
        }
        await using var fromExtracts = await Instance.Start(signIn: false, stores);
        await using var fromLogs = await Instance.Start(signIn: false);

        await Same(fromExtracts, fromLogs, seed);
    }

    [Fact]
    public async Task Import_WhatHappenedBetweenExtracts_OnlyLogsTell()
    {
        await using var fromExtracts = await Instance.Start(signIn: false);
        await using var fromLogs = await Instance.Start(signIn: false);
        await Import(fromExtracts, fromLogs, BetweenExtracts.Truth(), Truth.MonthEnds.TakeLast(3));
        var august = new DateOnly(2026, 8, 31);

        (await Unallocated(fromExtracts, august)).ShouldBe((BetweenExtracts.Lost, "inferred", 0));
        (await Unallocated(fromLogs, august)).ShouldBe((BetweenExtracts.Lost, "allocation_log", 19));
        (await CasesOfTheOtherTeam(fromExtracts, "2026-08-15")).ShouldBe(0);
        (await CasesOfTheOtherTeam(fromLogs, "2026-08-15")).ShouldBe(1);
        (await MonthlyFigures.Read(fromExtracts, august))[("cla_3_placements", "")].ShouldBe("0/1");
        (await MonthlyFigures.Read(fromLogs, august))[("cla_3_placements", "")].ShouldBe("1/1");
    }

    static async Task<(string Child, string Basis, int Days)> Unallocated(Instance instance, DateOnly on)
    {
        var found = (await instance.Calls.Allocations.ListUnallocatedAsync(new() { On = $"{on:yyyy-MM-dd}" })).Cases.Single();
        return (found.ChildId, found.Basis, found.DaysWithoutWorker);
    }

    static async Task<int> CasesOfTheOtherTeam(Instance instance, string on) =>
        (await new ServiceFigures(instance.Calls).Caseloads(on)).Single(line => line.Team == Truth.Teams[BetweenExtracts.OtherWorker]).OpenCases;

    static async Task Same(Instance fromExtracts, Instance fromLogs, int seed)
    {
        var truth = new TruthDraft(seed).Draft();
        await Import(fromExtracts, fromLogs, truth, Truth.MonthEnds);

        var differences = new List<string>();
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in Truth.MonthEnds)
        {
            var extracts = await MonthlyFigures.Read(fromExtracts, day);
            var logs = await MonthlyFigures.Read(fromLogs, day);
            foreach (var figure in extracts.Keys.Union(logs.Keys).Where(figure => !NotCompared.ContainsKey(figure.Measure)).Order())
            {
                var (told, logged) = (extracts.GetValueOrDefault(figure, "-"), logs.GetValueOrDefault(figure, "-"));
                if (told.StartsWith("needs", StringComparison.Ordinal) && logged.StartsWith("needs", StringComparison.Ordinal)) continue;
                if (told != logged) differences.Add($"{day:yyyy-MM} {figure.Measure} {figure.Breakdown}: {told} from extracts, {logged} from logs");
                else if (char.IsDigit(told[0]) && told[0] != '0') counted.Add(figure.Measure);
            }
            await Caseloads(fromExtracts, fromLogs, day, differences);
        }

        if (differences.Count > 0) Assert.Fail($"seed {seed}: {differences.Count} figures differ.\n{string.Join('\n', differences.Take(60))}");
        counted.Count.ShouldBeGreaterThanOrEqualTo(CountedAtLeast, string.Join(' ', counted.Order()));
    }

    static async Task Import(Instance fromExtracts, Instance fromLogs, Truth truth, IEnumerable<DateOnly> days)
    {
        foreach (var instance in (Instance[])[fromExtracts, fromLogs]) await Import(instance, HistoryFiles.Register(instance.NewFolder("register")), Truth.Last);
        foreach (var day in days) await Import(fromExtracts, HistoryFiles.Extract(truth, day, fromExtracts.NewFolder($"{day:yyyy-MM}")), day);
        await Import(fromLogs, HistoryFiles.Logs(truth, fromLogs.NewFolder("logs")), Truth.Last);
    }

    static async Task Caseloads(Instance fromExtracts, Instance fromLogs, DateOnly day, List<string> differences)
    {
        var extracts = await new ServiceFigures(fromExtracts.Calls).Caseloads($"{day:yyyy-MM-dd}");
        var logs = await new ServiceFigures(fromLogs.Calls).Caseloads($"{day:yyyy-MM-dd}");
        differences.AddRange(extracts.Zip(logs).Where(pair => pair.First != pair.Second).Select(pair => $"{day:yyyy-MM}: {pair.First} from extracts, {pair.Second} from logs"));
    }

    static async Task Import(Instance instance, string folder, DateOnly asOf)
    {
        (await instance.Import(folder, $"{asOf:yyyy-MM-dd}")).Well();
        Csv.Parse(instance.Rejects).ShouldNotContain(row => row["outcome"] == "rejected", instance.Rejects);
    }
}
