using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.Embedded;

public sealed class PackTests
{
    [Fact]
    public async Task Pack_AMonth_IsTheCaseloadsOfItsLastDay()
    {
        await using var instance = await Instance.Start(signIn: false);
        var files = Generated.Files(instance.NewFolder("files"), 3);
        var oracle = InputFiles.Read(files, Generated.AsOf);
        (await instance.Import(files, Generated.AsOfText)).Well();

        foreach (var lastDay in (DateOnly[])[new(2026, 10, 31), new(2026, 8, 31)])
        {
            var pack = (await instance.Command("pack", "caseload", "--period", $"{lastDay:yyyy-MM}", "--format", "csv")).Well();
            var onItsLastDay = await instance.Commands.Caseloads($"{lastDay:yyyy-MM-dd}");

            var tables = pack.Output.Split("Setting,Children", 2);
            // A team without a case is left out of a pack.
            Csv.Parse(tables[0]).Select(row => string.Join('|', row.Values)).ShouldBe(
                onItsLastDay.Where(line => line.OpenCases > 0 || line.Team.StartsWith('(')).Select(Row));
            Csv.Parse("Setting,Children" + tables[1]).Select(row => string.Join('|', row.Values)).ShouldBe(ChildrenMissing(oracle, lastDay));
        }
    }

    static string Row(CaseloadLine line)
    {
        var average = line.Average is { } cases ? $"{cases}" : "-";
        return $"{(line.Team == "(authority)" ? "Total" : line.Team)}|{line.Allocations}|{line.WorkersHolding}|{average}";
    }

    static IEnumerable<string> ChildrenMissing(Authority oracle, DateOnly lastDay)
    {
        var begins = Dates.Close(lastDay.AddDays(-lastDay.Day));
        foreach (var (label, setting, kind) in ((string, string, string)[])[("From Home", "home", "missing"), ("Education", "education", "missing"), ("Care: missing", "care", "missing"), ("Care: away", "care", "away")])
        {
            var children = oracle.Episodes.Count(child => child.Value.Exists(episode =>
                episode.Setting == setting && episode.Kind == kind && episode.Since < Dates.Close(lastDay) && !(episode.Returned < begins)
                && !(Eighteen(child.Key) <= begins) && !(Eighteen(child.Key) <= episode.Since)));
            yield return $"{label}|{children}";
        }

        DateTimeOffset? Eighteen(string child) => oracle.EighteenOn(child) is { } day ? Dates.Close(day.AddDays(-1)) : null;
    }
}
