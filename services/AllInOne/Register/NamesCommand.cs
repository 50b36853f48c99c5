using System.CommandLine;
using AllInOne.Figures;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Names.V1;

namespace AllInOne.Register;

static class NamesCommand
{
    static readonly string[] Columns = ["name", "team", "open_cases", "suggestion"];

    public static Command Create()
    {
        var format = FormatOption.Create();
        var command = new Command("names", "Names in files that no worker on the register has, with the open cases that they hold.") { format };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Names.NamesClient(connection.Intake).ListUnmatchedNamesAsync(new(), cancellationToken: cancel);
            new Sheet(Columns, [.. response.Names.Select(Row)]).Print(line.GetValue(format), Console.Out);
            Console.Error.WriteLine($"{NamesLeft.Of(response)} {OnWords.Of(response.On, response.FromExtract)}");
            return 0;
        });
        command.Add(MatchNameCommand.Create());
        command.Add(UnmatchNameCommand.Create());
        return command;
    }

    static IReadOnlyList<object?> Row(UnmatchedName name) =>
    [
        name.Name,
        name.Teams.Count == 0 ? "(no team)" : string.Join("; ", name.Teams),
        name.OpenCases,
        string.Join("; ", name.Suggestions.Select(worker => $"{worker.WorkerId} {worker.DisplayName}{(worker.Team == "" ? "" : $", {worker.Team}")}")),
    ];
}
