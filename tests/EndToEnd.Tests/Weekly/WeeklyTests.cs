using System.Globalization;
using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Oracle.Facts;
using EndToEnd.Tests.Oracle.Measures;
using EndToEnd.Tests.Oracle.Weekly;
using EndToEnd.Tests.Processes;
using Scorecard.TestKit.Servers;

namespace EndToEnd.Tests.Weekly;

public sealed class WeeklyTests
{
    // The week that the data stops in; Easter; Christmas; New Year.
    static readonly string[] Weeks = ["2026-W44", "2026-W14", "2025-W52", "2026-W01"];

    [Fact]
    public async Task Import_AnAuthority_EveryWeekIsTheOracles()
    {
        await using var instance = await Instance.Start(signIn: false);

        await Same(instance, 1);
    }

    [Fact]
    public async Task Import_AnAuthorityOnPostgres_EveryWeekIsTheOracles()
    {
        await using var postgres = new PostgresServer();
        var stores = new Dictionary<string, string>();
        foreach (var service in (string[])["intake", "workforce", "scorecard"]) stores[$"Store__{service}"] = await postgres.NewDatabase();
        await using var instance = await Instance.Start(signIn: false, stores);

        await Same(instance, 2);
    }

    static async Task Same(Instance instance, ulong seed)
    {
        var files = Generated.Files(instance.NewFolder("files"), seed);
        var (authority, journeys) = (InputFiles.Read(files, Generated.AsOf), JourneyFiles.Read(files));
        (await instance.Import(files, Generated.AsOfText)).Well();
        var differences = new List<string>();
        foreach (var week in Weeks)
        {
            var at = new Reckoning(authority, journeys, SpanOf(week));
            var due = (from line in DueLines.Of(at)
                       let state = line.State(at.Span)
                       where state is not null
                       select (State: state, Line: line, Standing: at.StandingOn(line.Child, at.Day))).ToList();
            Compare(differences, $"{week}, due",
                due.Select(each => $"{each.State} {each.Line.Kind} {each.Line.Child} {each.Standing?.Team?.Name ?? "(no team)"} {each.Standing?.Holder?.Id} {each.Line.Words(at.Span)}"),
                await Printed(instance, ["weekly", "due", "--week", week], row =>
                    $"{row["state"]} {row["kind"]} {row["child_id"]} {row["team"]} {row["worker"]} {row["since"]} {row["due_on"]} {row["done_on"]} {row["ended_on"]} {row["working_days_left"]} {row["days_late"]}"));
            var moved = Movements.Of(at).Concat(due.Select((each, n) => (Group: each.State, each.Line.Kind, Record: $"{n}", each.Standing?.Team))).ToList();
            foreach (var cut in Enum.GetValues<Cut>())
            {
                var counts = moved.GroupBy(each => (each.Group, each.Kind, Part: "")).Concat(moved.GroupBy(each => (each.Group, each.Kind, Part: PartOf(each.Team, cut))))
                    .Select(group => $"{group.Key.Group} {group.Key.Kind} {group.Key.Part} {group.DistinctBy(each => each.Record).Count()}");
                Compare(differences, $"{week} by {cut}", counts,
                    await Printed(instance, ["weekly", "--week", week, "--by", cut.ToString().ToLowerInvariant()], row =>
                        row["number"] == "0" ? null : $"{row["group"]} {row["kind"]} {row["breakdown"]} {row["number"]}{row["needs"]}"));
            }
        }

        if (differences.Count > 0) Assert.Fail($"{differences.Count} lines differ.\n{string.Join('\n', differences.Take(60))}");
    }

    static Span SpanOf(string week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(int.Parse(week[..4], CultureInfo.InvariantCulture), int.Parse(week[6..], CultureInfo.InvariantCulture), DayOfWeek.Monday));
        var sunday = monday.AddDays(6);
        return new(monday, sunday < Generated.AsOf ? sunday : Generated.AsOf);
    }

    static string PartOf(Team? team, Cut cut) => cut == Cut.Team ? team?.Name ?? "(no team)" : team?.Area ?? "(no area)";

    static async Task<List<string>> Printed(Instance instance, string[] command, Func<Dictionary<string, string>, string?> words) =>
        [.. Csv.Parse((await Ran.Command([.. command, "--format", "csv", "--data", instance.Data])).Well().Output).Select(words).OfType<string>()];

    static void Compare(List<string> differences, string asked, IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var (mine, printed) = (ours.CountBy(line => line).ToHashSet(), theirs.CountBy(line => line).ToHashSet());
        if (mine.Count == 0) differences.Add($"{asked}: nothing to compare");
        differences.AddRange(mine.Except(printed).Select(line => $"{asked}: only ours {line.Key} times {line.Value}"));
        differences.AddRange(printed.Except(mine).Select(line => $"{asked}: only theirs {line.Key} times {line.Value}"));
    }
}
