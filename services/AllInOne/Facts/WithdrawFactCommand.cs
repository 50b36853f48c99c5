using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Files.Facts;

namespace AllInOne.Facts;

static class WithdrawFactCommand
{
    public static Command Create(FactList list)
    {
        var command = new Command("withdraw", "One that was told in error is told no more; its history stays.");
        var named = list.Unique.Select(column => (Column: column, Option: new Option<string>($"--{column.Name.Replace('_', '-')}")
        {
            Required = list.Needed.Contains(column),
            DefaultValueFactory = _ => "",
        })).ToList();
        foreach (var (_, option) in named) command.Add(option);
        command.Runs(async (line, connection, cancel) =>
        {
            var record = list.NewRecord();
            foreach (var (column, option) in named)
            {
                if (column.Read(line.GetValue(option)!, list.BodyOf(record)) is { } broken) throw new CommandFailed($"{option.Name}: {broken.Text} {broken.Help}");
            }
            var facts = new ToldFacts(connection);
            var found = await facts.Find(record, cancel);
            if (found is null) throw new CommandFailed("Nothing like this was told.");
            record.Withdrawn = true;
            Console.WriteLine($"Withdrawn. {await facts.Write(record, found, cancel)}");
            return 0;
        });
        return command;
    }
}
