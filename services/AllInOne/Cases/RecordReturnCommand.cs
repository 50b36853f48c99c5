using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Missing.V1;

namespace AllInOne.Cases;

static class RecordReturnCommand
{
    public static Command Create()
    {
        var child = new Argument<string>("child") { Description = "The child's id." };
        var setting = SettingOption.Create();
        var at = new Option<string>("--at") { Description = "When, with an offset. Default: now.", DefaultValueFactory = _ => "" };
        var command = new Command("record-return", "A missing child is back.") { child, setting, at };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Missing.MissingClient(connection.Intake).RecordReturnAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    ChildId = line.GetValue(child)!,
                    Setting = line.GetValue(setting),
                    ReturnedAt = line.GetValue(at)!,
                },
                cancellationToken: cancel);
            Console.WriteLine($"Returned: {response.EpisodeId}");
            return 0;
        });
        return command;
    }
}
