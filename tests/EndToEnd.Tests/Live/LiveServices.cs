using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Processes;
using EndToEnd.Tests.Shown;
using Npgsql;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace EndToEnd.Tests.Live;

/// <summary>The services as processes of their own, two each of Intake and Workforce, on real servers; one authority imported.</summary>
public sealed class LiveServices : IAsyncLifetime
{
    const string Token = "0123456789abcdef0123456789abcdef";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scorecard-live-");
    readonly PostgresServer postgres = new();
    readonly Dictionary<string, string> shared = [];
    readonly Dictionary<string, Child> running = [];
    readonly Dictionary<string, (int Grpc, int Web)> ports = [];
    readonly Dictionary<string, string> stores = [];
    readonly Dictionary<string, Wire> wires = [];

    public RabbitServer Rabbit { get; } = RabbitServer.OfItsOwn();

    public RedisServer Redis { get; } = RedisServer.OfItsOwn();

    public Uri Bus { get; private set; } = null!;

    internal Authority Oracle { get; private set; } = null!;

    internal ServiceCalls First { get; private set; } = null!;

    internal ServiceCalls Second { get; private set; } = null!;

    internal PageFigures Page { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bus = await Rabbit.NewHost();
        foreach (var instance in (string[])["intake", "intake2", "workforce", "workforce2", "scorecard", "dashboard"]) ports[instance] = (FreePort(), FreePort());
        foreach (var instance in (string[])["intake2", "workforce", "workforce2"]) wires[instance] = new Wire(Bus.Port);
        foreach (var service in (string[])["intake", "workforce", "scorecard"])
        {
            stores[service] = await postgres.NewDatabase();
            shared[$"Services__{service}"] = Address(service);
        }
        shared["Redis__Address"] = await Redis.Address();
        (shared["Services__Token"], shared["Callers__0__Token"]) = (Token, Token);
        (shared["Callers__0__Authority"], shared["Callers__0__Subject"], shared["Callers__0__Service"]) = ("local", "tests", "true");
        shared["Callers__0__Role"] = "administrator";
        foreach (var instance in ports.Keys) Start(instance);
        await Task.WhenAll(ports.Keys.Select(Ready));
        (First, Second) = (new(Address("intake"), Address("workforce"), Token), new(Address("intake2"), Address("workforce2"), Token));
        Page = new(new Uri($"http://127.0.0.1:{ports["dashboard"].Web}/?token={Token}"));
        await Page.SignIn();
        await Import();
    }

    public async ValueTask DisposeAsync()
    {
        Page?.Dispose();
        First?.Dispose();
        Second?.Dispose();
        foreach (var process in running.Values) await process.DisposeAsync();
        foreach (var wire in wires.Values) await wire.DisposeAsync();
        await Rabbit.DisposeAsync();
        await Redis.DisposeAsync();
        await postgres.DisposeAsync();
        folder.Delete(recursive: true);
    }

    internal CommandFigures Commands => new(Where);

    /// <summary>As by kill -9.</summary>
    public Task Kill(string instance) => running[instance].Kill();

    public async Task Restart(string instance)
    {
        await running[instance].DisposeAsync();
        Start(instance);
        await Ready(instance);
    }

    /// <summary>The way of intake2, workforce or workforce2 to RabbitMQ.</summary>
    internal Wire WireOf(string instance) => wires[instance];

    /// <summary>Changes in Intake's log that the bus has not confirmed.</summary>
    public async Task<long> Untold()
    {
        await using var connection = new NpgsqlConnection(stores["intake"]);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT seq - published_seq FROM log_head WHERE authority = 'local'", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Runs that RabbitMQ keeps for Workforce: not heard, or heard and not acknowledged.</summary>
    public async Task<int> Unacknowledged()
    {
        using var queues = JsonDocument.Parse(await Rabbit.Look(Bus, "queues"));
        var queue = queues.RootElement.EnumerateArray().Single(each => each.GetProperty("name").GetString() == "workforce.changes");
        return queue.TryGetProperty("messages", out var messages) ? messages.GetInt32() : 0;
    }

    /// <summary>A Workforce that never reaches its database: its calls.</summary>
    internal ServiceCalls StartWorkforceWithoutDatabase()
    {
        ports["workforce3"] = (FreePort(), FreePort());
        var nowhere = new NpgsqlConnectionStringBuilder(stores["workforce"]) { Port = FreePort() }.ToString();
        Start("workforce3", nowhere);
        return new(Address("intake"), Address("workforce3"), Token);
    }

    /// <summary>How often a service has asked for what the bus had not told it.</summary>
    public int Pulls => running.Values.Sum(process => process.Output.Split("Pulled ").Length - 1);

    /// <summary>Every service says that nothing is away: neither the bus nor Redis.</summary>
    public async Task NothingIsAway()
    {
        using var web = new HttpClient();
        foreach (var instance in (string[])["intake", "intake2", "workforce", "workforce2", "scorecard"])
        {
            await Eventually.Holds(
                async () => (await web.GetStringAsync(new Uri($"http://127.0.0.1:{ports[instance].Web}/health/detail"))).StartsWith("{\"status\":\"Healthy\"", StringComparison.Ordinal),
                $"{instance} is healthy", TimeSpan.FromSeconds(60));
        }
    }

    /// <summary>Intake's log, as the bus carries it.</summary>
    internal async Task<List<RecordsChanged>> Runs()
    {
        var feed = new GrpcChangeFeed(_ => First.Changes, TimeProvider.System);
        var runs = new List<RecordsChanged>();
        await foreach (var run in feed.Read("intake", "local", 0, 0, CancellationToken.None)) runs.Add(run);
        return runs;
    }

    /// <summary>The Redis keys come to hold the oracle's counts.</summary>
    internal Task RedisHoldsTheOracles() => Same.Soon(async () =>
        (await RedisFigures.Read(await Redis.Address())).ShouldBe(RedisFigures.Of(Oracle, Dates.Today)));

    /// <summary>Both instances of each come to show the oracle's figures of today.</summary>
    internal async Task BothShowTheOracles(TimeSpan? limit = null)
    {
        await Same.Soon(() => Same.Services(First, Oracle, Dates.Today), limit);
        await Same.Soon(() => Same.Services(Second, Oracle, Dates.Today), limit);
    }

    string[] Where => ["--server", $"intake={Address("intake")},workforce={Address("workforce2")},scorecard={Address("scorecard")}", "--token-file", Path.Combine(folder.FullName, "token")];

    async Task Import()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "token"), Token);
        var files = Generated.Files(Path.Combine(folder.FullName, "files"), 1);
        Oracle = InputFiles.Read(files, Generated.AsOf);
        (await Ran.Command(["import", files, "--as-of", Generated.AsOfText, "--rejects", Path.Combine(folder.FullName, "rejects.csv"), .. Where])).Well();
    }

    void Start(string instance, string? store = null)
    {
        var service = instance.TrimEnd('2', '3');
        var assembly = char.ToUpperInvariant(service[0]) + service[1..];
        running[instance] = Child.Start(Product.Dll(assembly, assembly), [], new Dictionary<string, string>(shared)
        {
            [$"Store__{service}"] = store ?? stores.GetValueOrDefault(service, ""),
            ["Bus__Address"] = (wires.TryGetValue(instance, out var wire) ? new UriBuilder(Bus) { Port = wire.Port }.Uri : Bus).ToString(),
            ["Doors__Grpc"] = $"127.0.0.1:{ports[instance].Grpc}",
            ["Doors__Web"] = $"127.0.0.1:{ports[instance].Web}",
            // The dashboard's.
            ["Urls"] = $"http://127.0.0.1:{ports[instance].Web}",
            ["EmbeddedSignIn__Enabled"] = "true",
            ["EmbeddedSignIn__OneTimeToken"] = Token,
        });
    }

    internal async Task Ready(string instance)
    {
        using var web = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ports[instance].Web}/") };
        await Eventually.Holds(async () =>
        {
            running[instance].HasExited.ShouldBeFalse(running[instance].Output);
            try
            {
                using var answer = await web.GetAsync(new Uri("health/ready", UriKind.Relative));
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }, $"{instance} is ready", TimeSpan.FromSeconds(60));
    }

    string Address(string instance) => $"http://127.0.0.1:{ports[instance].Grpc}";

    // Below the range from which outgoing connections, and listeners that do not mind, are given theirs.
    static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody's.
            }
        }
    }
}
