using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Cases;

static class ReportMissingCommand
{
    public static Command Create()
    {
        var child = new Argument<string>("child") { Description = "The child's id." };
        var setting = SettingOption.Create();
        var away = new Option<bool>("--away") { Description = "Whereabouts known but not authorised; from care only." };
        var at = new Option<string>("--at") { Description = "Since when, with an offset (2026-10-31T18:30+00:00). Default: now.", DefaultValueFactory = _ => "" };
        var command = new Command("report-missing", "A child is missing, or away.") { child, setting, away, at };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Missing.MissingClient(connection.Intake).ReportMissingAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    ChildId = line.GetValue(child)!,
                    Setting = line.GetValue(setting),
                    Kind = line.GetValue(away) ? MissingKind.Away : MissingKind.Missing,
                    StartedAt = line.GetValue(at)!,
                },
                cancellationToken: cancel);
            Console.WriteLine($"Reported: {response.EpisodeId}");
            return 0;
        });
        return command;
    }
}
