using System.Text.Json;
using Npgsql;
using Scorecard.TestKit.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace TestKit.Tests;

public sealed class ServerTests(PostgresServer postgres)
{
    [Fact]
    public async Task Postgres_KilledAndStarted_KeepsWhatItCommitted()
    {
        var database = await postgres.NewDatabase();
        await Execute(database, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (1)");

        await postgres.Kill();
        await postgres.Start();

        (await Execute(database, "UPDATE kept SET n = 2")).ShouldBe(1);
    }

    [Fact]
    public async Task Redis_AnOldSnapshotRestored_HoldsWhatItHeldThen()
    {
        await using var redis = RedisServer.OfItsOwn();
        (await redis.Address()).ShouldStartWith("127.0.0.1:");
        var empty = await redis.Snapshot();

        await redis.Kill();
        await redis.Restore(empty);
        await redis.Flush();

        empty.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Rabbit_KilledAndStarted_KeepsItsHosts()
    {
        await using var rabbit = RabbitServer.OfItsOwn();
        var host = await rabbit.NewHost();

        await rabbit.Kill();
        await rabbit.Start();
        await rabbit.Stop();
        await rabbit.Start();

        JsonDocument.Parse(await rabbit.Look(host, "vhosts")).RootElement.GetProperty("name").GetString().ShouldBe(host.AbsolutePath[1..]);
    }

    static async Task<int> Execute(string connectionString, string sql)
    {
        NpgsqlConnection.ClearAllPools();
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
