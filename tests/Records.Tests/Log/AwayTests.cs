using Npgsql;
using Records.Tests.Kit;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;

namespace Records.Tests.Log;

/// <summary>The database goes away in the middle of it.</summary>
public sealed class AwayTests(PostgresServer postgres)
{
    [Fact]
    public async Task Write_EveryConnectionIsTerminatedNowAndThen_NothingIsLostOrDoubled()
    {
        await using var open = await OpenStore.Migrated(Store.Postgres, postgres);
        await using var log = NotesLog.Open(open.Database);
        var uncertain = 0;

        for (var round = 0; round < 20; round++)
        {
            var asks = Enumerable.Range(0, 20).Select(i => Ask.Note($"c{round}-{i}/1", $"{round}-{i}")).ToList();
            var writes = asks.Select(ask => log.Write(ask, default)).ToList();
            await Terminate(open.Database);
            for (var i = 0; i < asks.Count; i++)
            {
                try
                {
                    await writes[i];
                }
                catch (WriteUncertain)
                {
                    uncertain++;
                    await log.Write(asks[i], default);
                }
            }
        }

        uncertain.ShouldBeLessThan(20);
        // A reader of its own: the connections left in the first one were terminated with the rest.
        (await NotesLog.Rows(open.Again())).Count(row => row.Kind == "note").ShouldBe(400);
    }

    static async Task Terminate(Database database)
    {
        NpgsqlConnectionStringBuilder settings;
        await using (var connection = await database.Open(default)) settings = new(connection.ConnectionString) { Pooling = false };
        await using var killer = new NpgsqlConnection(settings.ToString());
        await killer.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", killer);
        await command.ExecuteNonQueryAsync();
    }
}
