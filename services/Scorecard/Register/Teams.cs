using System.Data.Common;
using Dapper;
using Scorecard.Contracts.Register;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Register;

/// <summary>What teams are called. Figures are kept by code, so that a new name touches none.</summary>
static class Teams
{
    public const string Kind = "team";

    public static readonly HeardTable Table = new("heard_team", "team", ["team", "name"]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records)
    {
        var told = records.Where(record => record.Kind == Kind).ToList();
        return Table.Replace(database, transaction, scope, told.Select(record => record.Id), told
            .Where(record => !record.Withdrawn)
            .Select(record => new object?[] { record.Id, ((TeamChanged)record.Body!).Name }));
    }

    public static async Task<IReadOnlyDictionary<string, string>> Names(DbConnection connection, string authority) =>
        (await connection.QueryAsync<(string Team, string Name)>("SELECT team, name FROM team WHERE authority = @authority", new { authority }))
        .ToDictionary(row => row.Team, row => row.Name, StringComparer.Ordinal);
}
