using Scorecard.Periods;
using Scorecard.Populations;
using Scorecard.Records.Storage;

namespace Scorecard.Measures;

/// <summary>What measures stand on that nobody tells: tables which the program fills, once and when it changed.</summary>
sealed class Ground([FromKeyedServices(ScorecardModel.Name)] Database database)
{
    volatile bool ready;

    public async Task Ready(CancellationToken cancel)
    {
        if (ready) return;
        await using var transaction = await database.BeginLocked("ground", cancel);
        await database.AllowLong(transaction);
        await Fill(transaction, "calendar", CalendarTable.Digest, CalendarTable.Fill);
        await Fill(transaction, "population", PopulationTable.Digest, PopulationTable.Fill);
        await transaction.Commit();
        ready = true;
    }

    async Task Fill(LockedTransaction transaction, string name, string digest, Func<Database, LockedTransaction, Task> fill)
    {
        if (await transaction.QueryFirst<string>("SELECT digest FROM filled WHERE name = @name", new { name }) == digest) return;
        await fill(database, transaction);
        await transaction.Execute(
            "INSERT INTO filled (name, digest) VALUES (@name, @digest) ON CONFLICT (name) DO UPDATE SET digest = excluded.digest", new { name, digest });
    }
}
