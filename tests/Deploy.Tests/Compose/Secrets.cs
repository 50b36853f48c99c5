namespace Deploy.Tests.Compose;

/// <summary>What secrets.sh makes, in a copy of the deploy folder.</summary>
public sealed class Secrets : IAsyncLifetime
{
    readonly DirectoryInfo copy = Directory.CreateTempSubdirectory("scorecard-deploy-");

    public string Deploy => Path.Combine(copy.FullName, "deploy");

    public string Folder => Path.Combine(Deploy, "compose", "secrets");

    public IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file));

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).Trim();

    public async Task Make() => (await Ran.Program(Path.Combine(Deploy, "compose", "secrets.sh"))).Well();

    public async ValueTask InitializeAsync()
    {
        (await Ran.Program("cp", "-R", Repository.At("deploy"), copy.FullName)).Well();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        await Make();
    }

    public ValueTask DisposeAsync()
    {
        copy.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
