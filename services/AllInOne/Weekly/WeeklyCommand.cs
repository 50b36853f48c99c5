using System.CommandLine;
using AllInOne.Figures;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Weekly.V1;
using Client = Scorecard.Protos.Weekly.V1.Weekly.WeeklyClient;

namespace AllInOne.Weekly;

static class WeeklyCommand
{
    // A contract: machines read these by name.
    static readonly string[] Columns = ["week", "breakdown", "group", "kind", "number", "needs"];

    // In the order in which they are printed: what moved, then what is due.
    static readonly string[] States = ["missed", "overdue", "in_7_days", "in_14_days"];

    public static Command Create()
    {
        var (options, format) = (new WeeklyOptions(), FormatOption.Create());
        var by = new Option<Cut?>("--by") { Description = "Also each team, or each area." };
        var command = new Command("weekly", "A week: what came in, what went out, what was missed, what falls due next.") { by, format };
        options.AddTo(command);
        command.Add(DueCommand.Create());
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new GetWeekRequest { Week = line.GetValue(options.Week) ?? "", AsKnownOn = line.GetValue(options.KnownOn) ?? "" };
            var week = await WeeklyOptions.Counted(connection, heads => Ask(connection, request, heads, cancel), response => response.Stale, cancel);
            var parts = Parts(week, line.GetValue(by), line.GetValue(options.Team), line.GetValue(options.Area));
            new Sheet(Columns, [.. parts.SelectMany(part => Rows(week, part))]).Print(line.GetValue(format), Console.Out);
            await WeeklyOptions.SayAsAt(week.Week, week.Stale);
            return 0;
        });
        return command;
    }

    static async Task<GetWeekResponse> Ask(Connection connection, GetWeekRequest request, IEnumerable<Scorecard.Protos.Records.V1.Receipt> heads, CancellationToken cancel)
    {
        request.AtLeast.Clear();
        request.AtLeast.AddRange(heads);
        return await new Client(connection.Scorecard).GetWeekAsync(request, cancellationToken: cancel);
    }

    /// <summary>The authority and what it is cut by; or only the team or area that is named.</summary>
    static IEnumerable<(string By, string Name)> Parts(GetWeekResponse week, Cut? by, string? team, string? area)
    {
        if (team is not null || area is not null) return [team is not null ? ("team", Named(week, "team", team)) : ("area", Named(week, "area", area!))];
        var cut = by?.ToString().ToLowerInvariant();
        return [("", ""), .. week.Counts.Where(count => count.By == cut).Select(count => (count.By, count.Name)).Distinct().OrderBy(part => part.Name, StringComparer.Ordinal)];
    }

    static string Named(GetWeekResponse week, string by, string told) =>
        week.Counts.FirstOrDefault(count => count.By == by && count.HasPart && count.Part == told)?.Name ?? told;

    static IEnumerable<IReadOnlyList<object?>> Rows(GetWeekResponse week, (string By, string Name) part)
    {
        var numbers = week.Counts.Where(count => count.By == part.By && string.Equals(count.Name, part.Name, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(count => (count.Group, count.Kind), count => count.Number);
        foreach (var (group, kind) in week.Kinds.Where(kind => kind.Group != "due").Select(kind => (kind.Group, kind))
            .Concat(States.SelectMany(state => week.Kinds.Where(kind => kind.Group == "due").Select(kind => (state, kind)))))
        {
            yield return
            [
                week.Week.Id, part.Name, group, kind.Id, kind.Needs.Count > 0 ? null : numbers.GetValueOrDefault((group, kind.Id)), string.Join(", ", kind.Needs),
            ];
        }
    }
}
