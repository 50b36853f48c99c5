using Dapper;
using Scorecard.Records.Storage;

namespace Workforce.Counting;

/// <summary>What every team held at close of a day, from the standings.</summary>
sealed class TeamsOnDay([FromKeyedServices(WorkforceModel.Name)] Database database)
{
    public const string Registered = "SELECT team, name, area, from_day AS FromDay, to_day AS ToDay FROM team WHERE authority = @authority";

    public const string Spells =
        """
        SELECT team, worker, standing, not_qualified AS NotQualified, referred_day AS ReferredDay, also_involved AS AlsoInvolved,
            from_day AS FromDay, to_day AS ToDay
        FROM standing_spell
        """;

    public async Task<IReadOnlyList<TeamCount>> Read(string authority, int day, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var registered = (await connection.QueryAsync<RegisteredTeam>(Registered, new { authority })).ToDictionary(team => team.Team, StringComparer.Ordinal);
        // One statement, so that a rebuild that swaps generations meanwhile is not seen by half.
        var spells = (await connection.QueryAsync<TeamSpell>(
            $"""
            {Spells} WHERE authority = @authority AND from_day <= @day AND to_day > @day
                AND generation = coalesce((SELECT generation FROM watermark WHERE authority = @authority AND source = 'intake'), 1)
            """,
            new { authority, day })).ToLookup(spell => spell.Team, StringComparer.Ordinal);
        var teams = registered.Keys.Union(spells.Select(group => group.Key)).Union([""]);
        return [.. teams.Select(team => TeamRow.Of(team, registered.GetValueOrDefault(team), day, [.. spells[team]]).Count).OfType<TeamCount>()];
    }
}
