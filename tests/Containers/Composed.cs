using System.Text.RegularExpressions;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Processes;
using EndToEnd.Tests.Shown;
using Scorecard.Files.Generate;
using Scorecard.TestKit.Time;

// One stack, and one test at a time on it.
[assembly: AssemblyFixture(typeof(Containers.Composed))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Containers;

/// <summary>The compose file, up, with a made-up authority imported, both by the documented commands.</summary>
public sealed partial class Composed : IAsyncLifetime
{
    public static readonly string[] Containers = ["postgres", "rabbitmq", "redis", "intake", "workforce", "scorecard", "dashboard"];

    const int Children = 800;
    const int Workers = 70;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scorecard-containers-");

    public string NewFolder(string name) => folder.CreateSubdirectory(name).FullName;

    internal static DateOnly AsOf { get; } = new(2026, 10, 31);

    internal Authority Oracle { get; private set; } = null!;

    internal Uri SignInAddress { get; private set; } = null!;

    internal CommandFigures Commands { get; } = new([]);

    public async ValueTask InitializeAsync()
    {
        SignInAddress = new(Address().Match((await Start()).Output).Value);
        (await Ran.Script("made-up.sh", $"{Children}", $"{Workers}", $"{AsOf:yyyy-MM-dd}")).Well();
        var files = NewFolder("files");
        SyntheticAuthority.Write(new GenerateOptions { Children = Children, Workers = Workers, Years = 2, Seed = 1, AsOf = AsOf }, files);
        Oracle = InputFiles.Read(files, AsOf);
    }

    public async ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        (await Ran.Compose("--profile", "commands", "down", "--volumes", "--timeout", "5")).Well();
    }

    /// <summary>Another browser: the address works once in each start of the Dashboard, so it is started anew.</summary>
    internal async Task<PageFigures> OpenPage()
    {
        await Restart("dashboard");
        var page = new PageFigures(SignInAddress);
        await page.SignIn();
        return page;
    }

    public static async Task Restart(string service)
    {
        (await Ran.Compose("restart", "--timeout", "10", service)).Well();
        await Eventually.Holds(async () => await Health(service) == "healthy", $"{service} is healthy", TimeSpan.FromSeconds(120));
    }

    public static async Task<string> Health(string service) => await Inspect(service, "{{.State.Health.Status}}");

    /// <summary>What the engine knows of a service's container.</summary>
    public static async Task<string> Inspect(string service, string format)
    {
        var id = (await Ran.Compose("ps", "-q", service)).Well().Output.Trim();
        return (await Ran.Program("docker", "inspect", "--format", format, id)).Well().Output.Trim();
    }

    // What failed to start is gone when the test ends: what it said is told here.
    static async Task<Ran> Start()
    {
        var started = await Ran.Script("start.sh");
        if (started.Code == 0) return started;
        var (state, said) = (await Ran.Compose("ps"), await Ran.Compose("logs", "--no-color", "--tail", "40"));
        return (started with { Errors = started.Errors + state.Output + said.Output }).Well();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\?token=\S+")]
    private static partial Regex Address();
}
