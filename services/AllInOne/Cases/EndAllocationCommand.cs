using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Allocations.V1;

namespace AllInOne.Cases;

static class EndAllocationCommand
{
    public static Command Create()
    {
        var child = new Argument<string>("child") { Description = "The child's id." };
        var to = new Option<string>("--to") { Description = "The day it ended. Default: today.", DefaultValueFactory = _ => "" };
        var role = new Option<string>("--role") { Description = "Default: lead.", DefaultValueFactory = _ => "" };
        var reason = new Option<string>("--reason") { DefaultValueFactory = _ => "" };
        var command = new Command("end-allocation", "Ends who holds a case; it is then unallocated.") { child, to, role, reason };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Allocations.AllocationsClient(connection.Intake).EndAllocationAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    ChildId = line.GetValue(child)!,
                    To = line.GetValue(to)!,
                    Role = line.GetValue(role)!,
                    Reason = line.GetValue(reason)!,
                },
                cancellationToken: cancel);
            Console.WriteLine($"Ended: {response.AllocationId}");
            return 0;
        });
        return command;
    }
}
