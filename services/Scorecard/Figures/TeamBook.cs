using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Scorecard.Figures;

/// <summary>The teams of now: what they are called, and which area they are of.</summary>
sealed class TeamBook(IReadOnlyList<KnownTeam> teams)
{
    readonly Dictionary<string, KnownTeam> byCode = teams.ToDictionary(team => team.Team, StringComparer.Ordinal);

    readonly ILookup<string, KnownTeam> byName = teams.ToLookup(team => team.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Changes with what figures are added up by.</summary>
    public string Digest { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', teams.OrderBy(team => team.Team, StringComparer.Ordinal).Select(team => $"{team.Team}\t{team.Name}\t{team.Area}")))));

    public static async Task<TeamBook> Read(DbConnection connection, DbTransaction? transaction, string authority) => new((await connection.QueryAsync<KnownTeam>(
        "SELECT team AS Team, name AS Name, area AS Area FROM team WHERE authority = @authority", new { authority }, transaction)).AsList());

    /// <summary>The code of a team that was told by its code or its name.</summary>
    public string? CodeOf(string? told) => told is null || byCode.ContainsKey(told) ? told : byName[told].FirstOrDefault()?.Team ?? told;

    public string? AreaOf(string? code) => code is null ? null : byCode.GetValueOrDefault(code)?.Area;

    /// <summary>As it is printed; with its code where another team has the name too.</summary>
    public string NameOf(string code) => byCode.GetValueOrDefault(code)?.Name is not { } name ? code : byName[name].Skip(1).Any() ? $"{name} ({code})" : name;
}

sealed record KnownTeam
{
    public required string Team { get; init; }

    public required string Name { get; init; }

    public string? Area { get; init; }
}
