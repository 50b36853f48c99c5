using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Workers.V1;

namespace AllInOne.Register;

static class UnmatchNameCommand
{
    public static Command Create()
    {
        var (name, worker) = NameArguments.Create();
        var command = new Command("unmatch", "Takes back a name that was matched in error.") { name, worker };
        command.Runs(async (line, connection, cancel) =>
        {
            var workers = new WorkerNames.WorkerNamesClient(connection.Workforce);
            var known = await workers.GetWorkerNamesAsync(new() { WorkerId = line.GetValue(worker)! }, cancellationToken: cancel);
            await workers.UnmatchNameAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    ExpectedVersion = known.Version,
                    WorkerId = line.GetValue(worker)!,
                    Name = line.GetValue(name)!,
                },
                cancellationToken: cancel);
            Console.WriteLine($"{line.GetValue(name)} is no longer {known.DisplayName} ({line.GetValue(worker)}).");
            return 0;
        });
        return command;
    }
}
