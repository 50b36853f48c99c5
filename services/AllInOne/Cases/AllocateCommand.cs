using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Allocations.V1;

namespace AllInOne.Cases;

static class AllocateCommand
{
    public static Command Create()
    {
        var child = new Argument<string>("child") { Description = "The child's id." };
        var worker = new Option<string>("--worker") { Description = "Worker id, name or alias. Left out: the team only.", DefaultValueFactory = _ => "" };
        var team = new Option<string>("--team") { Description = "Team code or name. Left out: the worker's own team.", DefaultValueFactory = _ => "" };
        var from = new Option<string>("--from") { Description = "The first day (2026-10-31). Default: today.", DefaultValueFactory = _ => "" };
        var role = new Option<string>("--role") { Description = "Default: lead, the only role that counts.", DefaultValueFactory = _ => "" };
        var command = new Command("allocate", "Gives an open case to a worker, a duty folder or a team.") { child, worker, team, from, role };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Allocations.AllocationsClient(connection.Intake).AllocateCaseAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    ChildId = line.GetValue(child)!,
                    Worker = line.GetValue(worker)!,
                    Team = line.GetValue(team)!,
                    From = line.GetValue(from)!,
                    Role = line.GetValue(role)!,
                },
                cancellationToken: cancel);
            Console.WriteLine(response.AllocationId == "" ? "It was so already." : $"Allocated: {response.AllocationId}");
            return 0;
        });
        return command;
    }
}
