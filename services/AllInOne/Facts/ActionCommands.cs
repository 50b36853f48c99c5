using System.CommandLine;
using System.Globalization;
using AllInOne.Instance;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;

namespace AllInOne.Facts;

static class ActionCommands
{
    public static Command Add()
    {
        var (catalogue, options) = (Catalogue(), new ActionOptions());
        var number = new Option<string?>("--number") { Description = "As the meeting calls it. Default: the next whole number." };
        var raised = Period("The period of the pack that it is raised in.");
        var step = new Option<string>("--step") { Description = "What will be done.", Required = true };
        var command = new Command("add", "Something that somebody will do.") { catalogue, number, raised, step };
        options.AddTo(command);
        command.Runs(async (line, connection, cancel) =>
        {
            var facts = new ToldFacts(connection);
            var action = new PackAction { Catalogue = line.GetValue(catalogue)!, Raised = line.GetValue(raised)!, Step = line.GetValue(step)! };
            action.Number = line.GetValue(number) ?? await Next(facts, action.Catalogue, cancel);
            options.Fill(action, line);
            Console.WriteLine($"Action {action.Number}. {await facts.Write(new() { PackAction = action }, null, cancel)}");
            return 0;
        });
        return command;
    }

    public static Command Update()
    {
        var (catalogue, number, options) = (Catalogue(), Number(), new ActionOptions());
        var step = new Option<string?>("--step") { Description = "What will be done." };
        var command = new Command("update", "Changes what is given of an action, and leaves the rest.") { catalogue, number, step };
        options.AddTo(command);
        command.Runs((line, connection, cancel) => Change(line.GetValue(catalogue)!, line.GetValue(number)!, connection, action =>
        {
            action.Step = line.GetValue(step) ?? action.Step;
            options.Fill(action, line);
        }, cancel));
        return command;
    }

    public static Command Close()
    {
        var (catalogue, number) = (Catalogue(), Number());
        var closed = Period("The period of the last pack that it stands in.");
        var dropped = new Option<bool>("--dropped") { Description = "It will not be done. Left out: it is done." };
        var command = new Command("close", "After this pack the action stands in no other.") { catalogue, number, closed, dropped };
        command.Runs((line, connection, cancel) => Change(line.GetValue(catalogue)!, line.GetValue(number)!, connection, action =>
            (action.Closed, action.Status) = (line.GetValue(closed)!, line.GetValue(dropped) ? ActionStatus.Dropped : ActionStatus.Done), cancel));
        return command;
    }

    static async Task<int> Change(string catalogue, string number, Connection connection, Action<PackAction> change, CancellationToken cancel)
    {
        var facts = new ToldFacts(connection);
        var found = await facts.Find(new() { PackAction = new() { Catalogue = catalogue, Number = number } }, cancel);
        if (found is null || found.Record.Withdrawn) throw new CommandFailed($"{catalogue} has no action {number}.");
        change(found.Record.PackAction);
        Console.WriteLine($"Action {number}. {await facts.Write(found.Record, found, cancel)}");
        return 0;
    }

    static async Task<string> Next(ToldFacts facts, string catalogue, CancellationToken cancel)
    {
        var known = await facts.List(new() { Kind = FactKind.PackAction, About = catalogue, History = true }, cancel);
        var numbers = known.Select(fact => int.TryParse(fact.Record.PackAction.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return (numbers.Append(0).Max() + 1).ToString(CultureInfo.InvariantCulture);
    }

    static Argument<string> Catalogue() => new("catalogue") { Description = "The pack's catalogue." };

    static Argument<string> Number() => new("number") { Description = "As the meeting calls it." };

    static Option<string> Period(string description) => new("--period") { Description = description, Required = true };
}
