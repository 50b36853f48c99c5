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
            var pack = (await instance.Command("pack", "caseload", "--period", $"{lastDay:yyyy-MM}", "--format", "cells")).Well();
            var onItsLastDay = await instance.Commands.Caseloads($"{lastDay:yyyy-MM-dd}");

            // A team without a case is left out of a pack.
            pack.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            [
                .. onItsLastDay.Where(line => line.OpenCases > 0 || line.Team.StartsWith('(')).SelectMany(Cells),
                .. ChildrenMissing(oracle, lastDay),
            ]);
        }
    }

    static IEnumerable<string> Cells(CaseloadLine line)
    {
        var id = $"caseload/{(line.Team == "(authority)" ? "Total" : line.Team)}";
        return [$"{id}/allocations\t{line.Allocations}", $"{id}/workers\t{line.WorkersHolding}", $"{id}/average\t{(line.Average is { } cases ? $"{cases}" : "-")}"];
    }

    static IEnumerable<string> ChildrenMissing(Authority oracle, DateOnly lastDay)
    {
        var begins = Dates.Close(lastDay.AddDays(-lastDay.Day));
        foreach (var (label, setting, kind) in ((string, string, string)[])[("From Home/missing", "home", "missing"), ("Education/missing", "education", "missing"), ("From Care/missing", "care", "missing"), ("From Care/away", "care", "away")])
        {
            var children = oracle.Episodes.Count(child => child.Value.Exists(episode =>
                episode.Setting == setting && episode.Kind == kind && episode.Since < Dates.Close(lastDay) && !(episode.Returned < begins)
                && !(Eighteen(child.Key) <= begins) && !(Eighteen(child.Key) <= episode.Since)));
            yield return $"children_missing/{label}\t{children}";
        }

        DateTimeOffset? Eighteen(string child) => oracle.EighteenOn(child) is { } day ? Dates.Close(day.AddDays(-1)) : null;
    }
}
