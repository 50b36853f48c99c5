namespace Deploy.Tests.Compose;

public sealed class SecretTests(Secrets made) : IClassFixture<Secrets>
{
    [Fact]
    public void Secrets_EveryOneThatIsUsed_IsDeclaredAndMade()
    {
        var declared = ComposeFile.Root.Entries("secrets").ToDictionary(entry => entry.Key, entry => Path.GetFileName(entry.Value.Text("file")));
        var used = ComposeFile.Services.SelectMany(service => ComposeFile.Secrets(service.Node)).Select(secret => secret.Source).ToHashSet();

        declared.Keys.ShouldBe(used, ignoreOrder: true);
        declared.Values.ShouldBe(made.Names, ignoreOrder: true);
    }

    [Fact]
    public void Secrets_EveryService_HasATokenRoleAndBrokerUserOfItsOwn()
    {
        foreach (var kind in (string[])["token", "database", "store", "bus"])
        {
            string[] of = [made.Read($"intake-{kind}"), made.Read($"workforce-{kind}"), made.Read($"scorecard-{kind}")];
            of.Distinct().Count().ShouldBe(3, kind);
        }
        made.Read("intake-store").ShouldStartWith($"Host=postgres;Database=intake;Username=intake;Password={made.Read("intake-database")};");
    }

    [Fact]
    public async Task Secrets_MadeAgain_StayAsTheyAre()
    {
        var before = made.Read("dashboard-sign-in");

        await made.Make();

        made.Read("dashboard-sign-in").ShouldBe(before);
    }

    [Fact]
    public void Folder_OfTheSecrets_IsClosedToOthersAndItsFilesAreReadableInside()
    {
        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(made.Folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var name in made.Names) File.GetUnixFileMode(Path.Combine(made.Folder, name)).HasFlag(UnixFileMode.OtherRead).ShouldBeTrue(name);
    }

    [Fact]
    public void Secrets_OfTheRepository_AreNeverCommittedOrSentToTheEngine()
    {
        Repository.Read(".gitignore").ShouldContain("deploy/compose/secrets*/");
        Repository.Read(".dockerignore").Split('\n').ShouldNotContain(line => line.StartsWith("!deploy", StringComparison.Ordinal));
    }
}
