using Dapper;
using Intake.Readings;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>Demo data goes where nothing is, and nothing else goes where demo data is.</summary>
sealed class DemoOrReal([FromKeyedServices(IntakeModel.Name)] Database database)
{
    public async Task Check(string authority, bool demo, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var reading = await ReadingStore.Read(connection, authority);
        var any = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM record WHERE authority = @authority AND kind NOT IN ('reading', 'supply')", new { authority });
        if (reading.Demo != demo && (reading.Demo || any > 0)) throw new ImportStopped(RuleBook.DemoData, "");
    }
}
