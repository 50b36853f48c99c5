using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Names.V1;
using Scorecard.Protos.Workers.V1;

namespace AllInOne.Register;

static class MatchNameCommand
{
    // Intake hears of it and works the cases out again: a moment, longer for a name with hundreds.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var (name, worker) = NameArguments.Create();
        var command = new Command("match", "Says which worker a name is; the figures follow.") { name, worker };
        command.Runs(async (line, connection, cancel) =>
        {
            var names = new Names.NamesClient(connection.Intake);
            var told = line.GetValue(name)!.Trim();
            var found = Find(await names.ListUnmatchedNamesAsync(new(), cancellationToken: cancel), told)
                ?? throw new CommandFailed($"No open case is held in the name {told} alone. `names` lists the names that are nobody's.");
            var workers = new WorkerNames.WorkerNamesClient(connection.Workforce);
            var known = await workers.GetWorkerNamesAsync(new() { WorkerId = line.GetValue(worker)! }, cancellationToken: cancel);
            await workers.MatchNameAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    ExpectedVersion = known.Version,
                    WorkerId = line.GetValue(worker)!,
                    Name = found.Name,
                },
                cancellationToken: cancel);
            var left = await Followed(names, found.Name, cancel);
            Console.WriteLine($"{found.Name} is {known.DisplayName} ({line.GetValue(worker)}): {NamesLeft.Cases(found.OpenCases)}.");
            Console.Error.WriteLine(Find(left, found.Name) is null ? NamesLeft.Of(left) : "The figures have not followed yet.");
            return 0;
        });
        return command;
    }

    static async Task<ListUnmatchedNamesResponse> Followed(Names.NamesClient names, string name, CancellationToken cancel)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var left = await names.ListUnmatchedNamesAsync(new(), cancellationToken: cancel);
            if (Find(left, name) is null || TimeProvider.System.GetElapsedTime(begun) > Patience) return left;
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancel);
        }
    }

    static UnmatchedName? Find(ListUnmatchedNamesResponse response, string name) =>
        response.Names.FirstOrDefault(unmatched => string.Equals(unmatched.Name, name, StringComparison.OrdinalIgnoreCase));
}
