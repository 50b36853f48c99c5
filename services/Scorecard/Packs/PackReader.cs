using System.Data.Common;
using Dapper;
using Scorecard.Figures;
using Scorecard.Protos.Packs.V1;
using Scorecard.Readings;
using Scorecard.Records;
using Scorecard.Records.Storage;
using Scorecard.Register;

namespace Scorecard.Packs;

/// <summary>Monthly tables from the figures that are kept.</summary>
sealed class PackReader([FromKeyedServices(ScorecardModel.Name)] Database database, FigureBook figures, TimeProvider time)
{
    static readonly Dictionary<string, Func<PackPage, GetPackResponse>> Packs = new(StringComparer.Ordinal)
    {
        ["caseload"] = CaseloadPack.Of,
        ["agency"] = AgencyPack.Of,
    };

    public static IEnumerable<string> Names => Packs.Keys;

    public async Task<GetPackResponse> Read(string authority, string pack, Month month, CancellationToken cancel)
    {
        var print = Packs.GetValueOrDefault(pack) ?? throw new UnknownPack();
        await using var connection = await database.Open(cancel);
        var reading = await ReadingTable.Read(connection, authority);
        var coverage = Coverage.Of(reading, London.Today(time));
        if (month.First > coverage.Until) throw new PeriodAfterData(month, coverage.Until);
        if (await FirstDay(connection, authority) is not { } first || month.Last < first) throw new PeriodBeforeData(month);
        var day = coverage.DayFor(month.Last);
        return print(new PackPage
        {
            Month = month,
            Day = day,
            Provisional = coverage.StopsBeforeCloseOf(month.Last),
            Figures = await figures.Read(authority, month, day, cancel),
            TeamNames = await Teams.Names(connection, authority),
            Demo = reading.Demo == 1,
            ImportInProgress = reading.ImportInProgress == 1,
            Incomplete = await InQuarantine(connection, authority),
        });
    }

    static async Task<DateOnly?> FirstDay(DbConnection connection, string authority)
    {
        var (spell, episode) = await connection.QueryFirstAsync<(long? Spell, long? Episode)>(
            """
            SELECT (SELECT MIN(from_day) FROM standing WHERE authority = @authority),
                (SELECT MIN(started_at) FROM missing_episode WHERE authority = @authority)
            """,
            new { authority });
        DateOnly?[] days =
        [
            spell is { } day ? DateOnly.FromDayNumber((int)day) : null,
            episode is { } at ? London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(at)) : null,
        ];
        return days.Min();
    }

    static async Task<bool> InQuarantine(DbConnection connection, string authority) => await connection.ExecuteScalarAsync<long>(
        """
        SELECT count(*) FROM quarantine q
        JOIN watermark w ON w.authority = q.authority AND w.source = q.source AND w.generation = q.generation
        WHERE q.authority = @authority
        """,
        new { authority }) > 0;
}
