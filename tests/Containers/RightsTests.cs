using EndToEnd.Tests.Processes;

namespace Containers;

/// <summary>What a service, or one who got into it, cannot do.</summary>
public sealed class RightsTests(Composed stack)
{
    static readonly string[] Ours = ["intake", "workforce", "scorecard", "dashboard"];

    [Fact]
    public async Task Published_OnTheHost_IsTheDashboardOnLoopbackOnly()
    {
        foreach (var service in Composed.Containers)
        {
            (await Composed.Inspect(service, "{{range $port, $at := .NetworkSettings.Ports}}{{range $at}}{{.HostIp}}:{{.HostPort}}{{end}}{{end}}"))
                .ShouldBe(service == "dashboard" ? $"{stack.SignInAddress.Host}:{stack.SignInAddress.Port}" : "", service);
        }
    }

    [Fact]
    public async Task Containers_OfOurs_AreNotRootHaveNoShellAndCannotWriteTheirFiles()
    {
        foreach (var service in Ours)
        {
            (await Composed.Inspect(service, "{{.Config.User}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}}")).ShouldBe("1654 true [ALL]", service);
            (await Ran.Inside(service, "sh", "-c", "true")).Refused("sh");
        }
    }

    [Fact]
    public async Task Secrets_OfEveryService_AreNotInItsEnvironment()
    {
        var folder = Path.Combine(Ran.Repository, "deploy", "compose", "secrets");
        string[] secrets = [.. Directory.EnumerateFiles(folder).Select(file => File.ReadAllText(file).Trim())];
        foreach (var service in Composed.Containers)
        {
            var environment = await Composed.Inspect(service, "{{json .Config.Env}}");
            secrets.Where(secret => environment.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty(service);
        }
    }

    [Theory]
    [InlineData("intake", "workforce")]
    [InlineData("workforce", "scorecard")]
    [InlineData("scorecard", "intake")]
    public async Task Database_OfAnotherService_CannotBeOpened(string role, string database)
    {
        var password = Secret($"{role}-database");

        (await Ran.Inside("postgres", "psql", $"host=127.0.0.1 user={role} password={password} dbname={role}", "-c", "SELECT 1 FROM log_head")).Well();
        (await Ran.Inside("postgres", "psql", $"host=127.0.0.1 user={role} password={password} dbname={database}", "-c", "SELECT 1")).Refused("permission denied");
    }

    [Fact]
    public async Task Broker_ItsUsersAndQueues_AreThoseOfTheServicesAndQuorum()
    {
        var users = (await Ran.Inside("rabbitmq", "rabbitmqctl", "--quiet", "list_users", "--no-table-headers")).Well().Output;
        users.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).ShouldBe(Ours[..3], ignoreOrder: true);

        var queues = (await Ran.Inside("rabbitmq", "rabbitmqctl", "--quiet", "list_queues", "--vhost", "scorecard", "--no-table-headers", "name", "type", "consumers")).Well().Output;
        foreach (var service in Ours[..3]) queues.ShouldMatch($@"(?m)^{service}\.changes\s+(quorum|rabbit_quorum_queue)\s+1");
    }

    [Fact]
    public async Task Cache_TheUserOfWorkforce_ReachesItsOwnKeysOnly()
    {
        var password = Secret("workforce-redis").Split("password=")[1];
        Task<Ran> Redis(params string[] command) => Ran.Inside("redis", ["redis-cli", "--no-auth-warning", "--pass", password, .. command]);

        (await Redis("SMEMBERS", "caseloads")).Output.ShouldContain("local");
        foreach (var forbidden in (string[][])[["GET", "else"], ["FLUSHALL"], ["CONFIG", "GET", "dir"], ["ACL", "LIST"]]) (await Redis(forbidden)).Output.ShouldContain("NOPERM");
        (await Ran.Inside("redis", "redis-cli", "SMEMBERS", "caseloads")).Output.ShouldContain("NOAUTH");
    }

    static string Secret(string name) => File.ReadAllText(Path.Combine(Ran.Repository, "deploy", "compose", "secrets", name)).Trim();
}
