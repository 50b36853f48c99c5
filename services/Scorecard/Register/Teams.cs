using System.Data.Common;
using Dapper;
using Scorecard.Contracts.Register;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Register;

/// <summary>What teams are called, where they work and at what.</summary>
static class Teams
{
    public const string Kind = "team";

    public static readonly HeardTable Table = new("heard_team", "team", ["team", "name", "area", "type", "from_day:int", "to_day:int"]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        Table.Tell(database, transaction, scope, records, Rows, (before, after) =>
        {
            // Figures are kept by code, so that a new name alone touches none.
            if (before is [var was] && after is [var now] && was.Skip(2).SequenceEqual(now.Skip(2))) return;
            foreach (var row in before.Concat(after)) stale.Touch(Kind, new DaySpan((long)row[4]!, (long)row[5]!));
        });

    public static async Task<IReadOnlyDictionary<string, string>> Names(DbConnection connection, string authority) =>
        (await connection.QueryAsync<(string Team, string Name)>("SELECT team, name FROM team WHERE authority = @authority", new { authority }))
        .ToDictionary(row => row.Team, row => row.Name, StringComparer.Ordinal);

    // The last day it existed is kept as the day after it.
    static IEnumerable<object?[]> Rows(HeardRecord record)
    {
        var team = (TeamChanged)record.Body!;
        yield return [record.Id, team.Name, team.Area, team.Type.ToString(), team.From?.DayNumber ?? 0, DaySpan.EndOf(team.To?.AddDays(1))];
    }
}
