using EndToEnd.Tests.Processes;
using EndToEnd.Tests.Shown;
using Scorecard.TestKit.Time;

namespace Containers;

/// <summary>What docs/operations.md says of backup, restore and the image of all in one.</summary>
public sealed class UpkeepTests(Composed stack)
{
    [Fact]
    public async Task Restore_TheBackupOfIntake_TheOthersReadItAgainAndTheFiguresAreTheOracles()
    {
        await Shell(Documented("## Backup"), Documented("## Restore"));

        await Eventually.Holds(async () => await Composed.Health("intake") == "healthy", "intake is healthy", TimeSpan.FromSeconds(120));
        await Same.Soon(() => Same.Commands(stack.Commands, stack.Oracle, Composed.AsOf), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Run_AllInOneWithDemoData_IsHealthyWithNothingToWriteToButItsFolder()
    {
        var id = (await Ran.Program("docker", "run", "--detach", "--network", "none", "--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL", "scorecard/all-in-one:dev", "--demo")).Well().Output.Trim();
        try
        {
            await Eventually.Holds(
                async () => (await Ran.Program("docker", "inspect", "--format", "{{.State.Health.Status}}", id)).Well().Output.Trim() == "healthy",
                "all in one is healthy", TimeSpan.FromSeconds(120));
            await Eventually.Holds(
                async () => (await Ran.Program("docker", "logs", id)).Well().Output.Contains("http://127.0.0.1:5080/?token=", StringComparison.Ordinal),
                "it prints its address", TimeSpan.FromSeconds(120));
        }
        finally
        {
            await Ran.Program("docker", "rm", "--force", "--volumes", id);
        }
    }

    static string Documented(string section)
    {
        var page = File.ReadAllText(Path.Combine(Ran.Repository, "docs", "operations.md"));
        return page[page.IndexOf(section, StringComparison.Ordinal)..].Split("```")[1]["sh".Length..];
    }

    async Task Shell(params string[] scripts)
    {
        var compose = Path.Combine(Ran.Repository, "deploy", "compose", "compose.sh");
        string[] lines = ["set -euo pipefail", $"cd '{stack.NewFolder("backup")}'", $"docker() {{ shift; '{compose}' \"$@\"; }}", .. scripts];
        (await Ran.Program("bash", "-c", string.Join('\n', lines))).Well();
    }
}
