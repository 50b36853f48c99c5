using System.Text.RegularExpressions;
using EndToEnd.Tests.Processes;
using EndToEnd.Tests.Shown;
using Scorecard.TestKit.Time;

namespace EndToEnd.Tests.Embedded;

/// <summary>The product in one process on a data folder of its own, as a person starts it.</summary>
sealed partial class Instance : IAsyncDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scorecard-e2e-");

    Child? process;

    public string Data => Path.Combine(folder.FullName, "data");

    /// <summary>Opens once.</summary>
    public Uri SignInAddress { get; private set; } = null!;

    public ServiceCalls Calls { get; private set; } = null!;

    public PageFigures Page { get; private set; } = null!;

    public CommandFigures Commands => new(["--data", Data]);

    public static async Task<Instance> Start(bool signIn = true, IReadOnlyDictionary<string, string>? settings = null)
    {
        var instance = new Instance();
        await instance.Run(settings);
        instance.Page = new(instance.SignInAddress);
        if (signIn) await instance.Page.SignIn();
        return instance;
    }

    /// <summary>A command beside the instance.</summary>
    public Task<Ran> Command(params string[] arguments) => Ran.Command([.. arguments, "--data", Data]);

    /// <summary>A command that runs on beside the test.</summary>
    public Child Begin(params string[] arguments) => Child.Start(Product.AllInOne, [.. arguments, "--data", Data], folder: folder.FullName);

    /// <summary>The most memory that it ever held, in MB.</summary>
    public long PeakMemory => process!.PeakMemory;

    /// <summary>As a computer that lost power and was switched on again.</summary>
    public async Task KillAndStart()
    {
        await process!.DisposeAsync();
        Calls.Dispose();
        await Run(null);
    }

    public Task<Ran> Import(string path, string asOf, params string[] options) =>
        Command(["import", path, "--as-of", asOf, "--rejects", Path.Combine(folder.FullName, "rejects.csv"), .. options]);

    public string Rejects => File.ReadAllText(Path.Combine(folder.FullName, "rejects.csv"));

    public string NewFolder(string name) => folder.CreateSubdirectory(name).FullName;

    public async ValueTask DisposeAsync()
    {
        Page?.Dispose();
        Calls?.Dispose();
        if (process is not null) await process.DisposeAsync();
        folder.Delete(recursive: true);
    }

    async Task Run(IReadOnlyDictionary<string, string>? settings)
    {
        process = Child.Start(Product.AllInOne, ["--data", Data, "--port", "0"], settings, folder.FullName);
        await Eventually.Holds(() => process.HasExited || Address().IsMatch(process.Output), "an address is printed", TimeSpan.FromSeconds(60));
        SignInAddress = new Uri(Address().Match(process.Output) is { Success: true } match ? match.Value : throw new InvalidOperationException(process.Output));
        Calls = ServiceCalls.ToOne(await File.ReadAllTextAsync(Path.Combine(Data, "instance")), await File.ReadAllTextAsync(Path.Combine(Data, "token")));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\?token=\S+")]
    private static partial Regex Address();
}
