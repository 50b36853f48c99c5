using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Quality.V1;

namespace AllInOne.Figures;

static class QualityCommand
{
    // A contract: machines read these by name.
    static readonly string[] Columns = ["kind", "record", "child_id", "team", "day", "rules", "measures_moved", "moves"];

    public static Command Create()
    {
        var (team, knownOn, format) = (Team(), KnownOnOption.Create(), FormatOption.Create());
        var rule = new Option<string?>("--rule") { Description = "A rule's id: quality rules tells them. Left out: every one." };
        var command = new Command("quality", "Records that hurt a figure: what moves most measures first.") { team, rule, knownOn, format };
        command.Add(Rules());
        command.Add(Trend());
        command.Runs(async (line, connection, cancel) =>
        {
            var request = Asked(line, team, knownOn);
            request.Rule = line.GetValue(rule) ?? "";
            var rows = new List<IReadOnlyList<object?>>();
            ListFaultyRecordsResponse page;
            do
            {
                page = await Read(connection, request, cancel);
                rows.AddRange(page.Records.Select(Row));
                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken != "");
            new Sheet(Columns, rows).Print(line.GetValue(format), Console.Out);
            await Settled.SayAsAt(page.AsAt, page.Stale);
            return 0;
        });
        return command;
    }

    static Command Rules()
    {
        var (team, knownOn, format) = (Team(), KnownOnOption.Create(), FormatOption.Create());
        var command = new Command("rules", "Every rule: how many records break it, what is wrong, what to do.") { team, knownOn, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await Read(connection, Asked(line, team, knownOn), cancel);
            new Sheet(["rule", "group", "records", "definition", "do", "moves", "needs"], [.. response.Rules.Select(rule => (IReadOnlyList<object?>)
                [
                    rule.Id, rule.Group, rule.Needs.Count > 0 ? null : rule.Records, rule.Definition, rule.Do, string.Join(' ', rule.Moves),
                    string.Join(", ", rule.Needs),
                ])]).Print(line.GetValue(format), Console.Out);
            await Settled.SayAsAt(response.AsAt, response.Stale);
            return 0;
        });
        return command;
    }

    static Command Trend()
    {
        var (team, knownOn, format) = (Team(), KnownOnOption.Create(), FormatOption.Create());
        var command = new Command("trend", "How many records broke each rule at the last six month ends, as it was known then.") { team, knownOn, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var asked = Asked(line, team, knownOn);
            await Read(connection, asked, cancel);
            var request = new GetTrendRequest { AsKnownOn = asked.AsKnownOn };
            if (asked.HasTeam) request.Team = asked.Team;
            var counts = (await new DataQuality.DataQualityClient(connection.Scorecard).GetTrendAsync(request, cancellationToken: cancel)).Counts;
            new Sheet(["rule", "day", "records"], [.. counts.Select(count => (IReadOnlyList<object?>)[count.Rule, count.Day, count.HasRecords ? count.Records : null])])
                .Print(line.GetValue(format), Console.Out);
            return 0;
        });
        return command;
    }

    static Option<string?> Team() => new("--team") { Description = "A team's code or name; \"(no team)\" is none. Left out: every team." };

    static ListFaultyRecordsRequest Asked(ParseResult line, Option<string?> team, Option<string?> knownOn)
    {
        var request = new ListFaultyRecordsRequest { AsKnownOn = line.GetValue(knownOn) ?? "", PageSize = 1_000 };
        if (line.GetValue(team) is { } name) request.Team = name == "(no team)" ? "" : name;
        return request;
    }

    static async Task<ListFaultyRecordsResponse> Read(Connection connection, ListFaultyRecordsRequest request, CancellationToken cancel)
    {
        var client = new DataQuality.DataQualityClient(connection.Scorecard);
        if (request.AtLeast.Count == 0) request.AtLeast.AddRange(await connection.Heads(cancel));
        return await Settled.Counted(() => client.ListFaultyRecordsAsync(request, cancellationToken: cancel).ResponseAsync, response => response.Stale, cancel);
    }

    static IReadOnlyList<object?> Row(FaultyRecord record) =>
        [record.Kind, record.Id, record.ChildId, record.TeamName, record.Day, string.Join(' ', record.Rules), record.Moves.Count, string.Join(' ', record.Moves)];
}
