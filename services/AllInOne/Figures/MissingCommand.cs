using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Missing.V1;

namespace AllInOne.Figures;

static class MissingCommand
{
    static readonly string[] Columns = ["child_id", "team", "area", "setting", "kind", "since", "hours"];

    public static Command Create()
    {
        var on = OnOption.Create();
        var format = FormatOption.Create();
        var command = new Command("missing", "Children missing or away now, longest first.") { on, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Missing.MissingClient(connection.Intake).ListMissingAsync(new() { On = line.GetValue(on) ?? "" }, cancellationToken: cancel);
            new Sheet(Columns, [.. response.Children.Select(Row)]).Print(line.GetValue(format), Console.Out);
            Console.Error.WriteLine(OnWords.Of(response.On, response.FromExtract));
            return 0;
        });
        return command;
    }

    static IReadOnlyList<object?> Row(MissingChild child) =>
    [
        child.ChildId, child.TeamName == "" ? "(no team)" : child.TeamName, child.Area,
        child.Setting.ToString().ToLowerInvariant(), child.Kind.ToString().ToLowerInvariant(), child.Since, child.Hours,
    ];
}
