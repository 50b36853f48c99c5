using Npgsql;
using Scorecard.TestKit.Processes;

namespace Scorecard.TestKit.Servers;

/// <summary>
/// One PostgreSQL for a test run, a database for each test. It starts when first asked for, with the durability of a real
/// one. <c>SCORECARD_TEST_POSTGRES</c>, a connection string of an account that may create databases, names another.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    readonly SemaphoreSlim gate = new(1, 1);

    readonly string? given = Environment.GetEnvironmentVariable("SCORECARD_TEST_POSTGRES");

    readonly List<string> databases = [];

    string? folder;

    string? connection;

    ServerProcess? process;

    /// <summary>A fresh, empty database: its connection string.</summary>
    public async Task<string> NewDatabase()
    {
        var name = $"t{Guid.CreateVersion7():N}";
        var server = await Connection();
        await Execute(server, $"CREATE DATABASE {name}");
        lock (databases) databases.Add(name);
        return new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true, MaxPoolSize = 20 }.ToString();
    }

    /// <summary>As by kill -9. Only a server that this run started.</summary>
    public Task Kill() => Own().Kill();

    public Task Stop() => Own().Stop(Signal.Interrupt);

    public async Task Start()
    {
        await Own().DisposeAsync();
        await Launch();
    }

    public void Pause() => Own().Pause();

    public void Continue() => Own().Continue();

    public async ValueTask DisposeAsync()
    {
        if (given is not null)
        {
            foreach (var name in databases) await Execute(given, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
        if (process is not null) await process.DisposeAsync();
        if (folder is not null) Directory.Delete(folder, recursive: true);
        gate.Dispose();
    }

    async Task<string> Connection()
    {
        if (given is not null) return given;
        await gate.WaitAsync();
        try
        {
            if (connection is null) await Initialise();
            return connection!;
        }
        finally
        {
            gate.Release();
        }
    }

    async Task Initialise()
    {
        var initdb = Program("initdb");
        folder = await Unprivileged.NewFolder("postgres");
        await Unprivileged.ToEnd([initdb, "-D", Path.Combine(folder, "data"), "-U", "app", "-A", "trust", "--no-locale", "-E", "UTF8", "--no-instructions", "-N"]);
        var port = FreePorts.Take(1)[0];
        await File.AppendAllTextAsync(Path.Combine(folder, "data", "postgresql.conf"), $"""
            listen_addresses = '127.0.0.1'
            port = {port}
            unix_socket_directories = '{folder}'
            shared_buffers = 64MB
            max_connections = 300
            """);
        connection = $"Host=127.0.0.1;Port={port};Username=app;Database=postgres;Pooling=false";
        await Launch();
    }

    async Task Launch()
    {
        process = ServerProcess.Start(folder!, [Program("postgres"), "-D", Path.Combine(folder!, "data")]);
        await Ready.Wait(process, "PostgreSQL", async () =>
        {
            await Execute(connection!, "SELECT 1");
            return true;
        });
    }

    ServerProcess Own() => process ?? throw new InvalidOperationException("This test stops PostgreSQL: it needs one that the run started itself, and first a database.");

    static string Program(string name) => Binary.Find("postgresql-15", $"/usr/lib/postgresql/15/bin/{name}", $"/usr/lib/postgresql/16/bin/{name}", $"/usr/lib/postgresql/17/bin/{name}", $"/usr/local/bin/{name}");

    static async Task Execute(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
