using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Intake.Register;

/// <summary>What the lists print of a team.</summary>
static class RegisterTables
{
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
