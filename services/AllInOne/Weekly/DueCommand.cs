using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Weekly.V1;
using Client = Scorecard.Protos.Weekly.V1.Weekly.WeeklyClient;

namespace AllInOne.Weekly;

static class DueCommand
{
    // A contract: machines read these by name.
    static readonly string[] Columns =
        ["week", "state", "kind", "child_id", "record", "team", "worker", "since", "due_on", "done_on", "ended_on", "working_days_left", "days_late"];

    public static Command Create()
    {
        var (options, format) = (new WeeklyOptions(), FormatOption.Create());
        var kind = new Option<string?>("--kind") { Description = "assessment, initial_conference, protection_visit, … Left out: every kind." };
        var state = new Option<string?>("--state") { Description = "missed, overdue, in_7_days or in_14_days. Left out: every one." };
        var command = new Command("due", "Child by child: what was missed in a week, and what falls due next.") { kind, state, format };
        options.AddTo(command);
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new ListDueRequest
            {
                Week = line.GetValue(options.Week) ?? "",
                AsKnownOn = line.GetValue(options.KnownOn) ?? "",
                Kind = line.GetValue(kind) ?? "",
                State = line.GetValue(state) ?? "",
                PageSize = 1_000,
            };
            if (line.GetValue(options.Team) is { } team) request.Team = team == "(no team)" ? "" : team;
            if (line.GetValue(options.Area) is { } area) request.Area = area == "(no area)" ? "" : area;
            var rows = new List<IReadOnlyList<object?>>();
            ListDueResponse page;
            do
            {
                page = await WeeklyOptions.Counted(connection, heads => Ask(connection, request, heads, cancel), response => response.Stale, cancel);
                rows.AddRange(page.Things.Select(thing => Row(page.Week, thing)));
                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken != "");
            new Sheet(Columns, rows).Print(line.GetValue(format), Console.Out);
            await WeeklyOptions.SayAsAt(page.Week, page.Stale);
            foreach (var lacking in page.Kinds.Where(one => one.Needs.Count > 0))
            {
                await Console.Error.WriteLineAsync($"{lacking.Title}: needs {string.Join(", ", lacking.Needs)}.");
            }
            return 0;
        });
        return command;
    }

    static async Task<ListDueResponse> Ask(Connection connection, ListDueRequest request, IEnumerable<Scorecard.Protos.Records.V1.Receipt> heads, CancellationToken cancel)
    {
        request.AtLeast.Clear();
        request.AtLeast.AddRange(heads);
        return await new Client(connection.Scorecard).ListDueAsync(request, cancellationToken: cancel);
    }

    static IReadOnlyList<object?> Row(Week week, DueThing thing) =>
    [
        week.Id, thing.State, thing.Kind, thing.ChildId, thing.Record, thing.TeamName, thing.Worker, thing.Since, thing.DueOn, thing.DoneOn, thing.EndedOn,
        thing.HasWorkingDaysLeft ? thing.WorkingDaysLeft : null, thing.HasDaysLate ? thing.DaysLate : null,
    ];
}
