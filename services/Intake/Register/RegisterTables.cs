using System.Data.Common;
using System.Text.Json;
using Dapper;
using Scorecard.Contracts.Register;

namespace Intake.Register;

/// <summary>What the lists print of the register.</summary>
static class RegisterTables
{
    public static async Task<IReadOnlyList<WorkerChanged>> Workers(DbConnection connection, string authority) =>
        [.. (await connection.QueryAsync<string>(
            """
            SELECT r.body FROM register_worker r
            JOIN watermark w ON w.authority = r.authority AND w.source = 'workforce' AND w.generation = r.generation
            WHERE r.authority = @authority
            """,
            new { authority }))
        .Select(body => JsonSerializer.Deserialize(body, RegisterJson.Default.WorkerChanged)!)];

    public static async Task<IReadOnlyDictionary<string, TeamSummary>> Teams(DbConnection connection, string authority) =>
        (await connection.QueryAsync<string>(
            """
            SELECT t.body FROM register_team t
            JOIN watermark w ON w.authority = t.authority AND w.source = 'workforce' AND w.generation = t.generation
            WHERE t.authority = @authority
            """,
            new { authority }))
        .Select(body => JsonSerializer.Deserialize(body, RegisterJson.Default.TeamChanged)!)
        .ToDictionary(team => team.Team, team => new TeamSummary(team.Name, team.Area ?? ""), StringComparer.Ordinal);
}

sealed record TeamSummary(string Name, string Area);
