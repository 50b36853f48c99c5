using Scorecard.Contracts.Cases;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Workforce.Standings;

static class SpellTable
{
    static readonly TableInsert Insert = new(
        "standing_spell",
        ["authority", "generation:int", "child_id", "from_day:int", "to_day:int", "standing", "team", "worker", "not_qualified:int",
            "referred_day:int", "also_involved:int"]);

    /// <summary>The teams that had or have one of these cases, on any day.</summary>
    public static async Task<HashSet<string>> Apply(
        Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> standings)
    {
        var teams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var children in standings.Select(record => record.Id).Chunk(500))
        {
            var those = new { scope.Authority, scope.Generation, children };
            teams.UnionWith(await transaction.Query<string>(
                "SELECT DISTINCT team FROM standing_spell WHERE authority = @Authority AND generation = @Generation AND child_id IN @children", those));
            await transaction.Execute(
                "DELETE FROM standing_spell WHERE authority = @Authority AND generation = @Generation AND child_id IN @children", those);
        }
        var spells = standings
            .Where(record => !record.Withdrawn)
            .SelectMany(record => ((CaseStandingChanged)record.Body!).Spells.Select(spell => (record.Id, Spell: spell)))
            .ToList();
        teams.UnionWith(spells.Select(pair => pair.Spell.Team ?? ""));
        await database.InsertMany(transaction, Insert, spells.ConvertAll(pair => Row(scope, pair.Id, pair.Spell)));
        return teams;
    }

    public static Task<int> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) => transaction.Execute(
        """
        DELETE FROM standing_spell WHERE authority = @Authority AND generation < @Generation AND child_id IN
            (SELECT DISTINCT child_id FROM standing_spell WHERE authority = @Authority AND generation < @Generation LIMIT @limit)
        """,
        new { scope.Authority, scope.Generation, limit });

    static object?[] Row(ProjectionScope scope, string childId, StandingSpell spell) =>
    [
        scope.Authority, scope.Generation, childId, spell.From.DayNumber, Days.Until(spell.To), spell.Standing.ToString(), spell.Team ?? "",
        spell.Worker ?? "", spell.NotQualified ? 1 : 0, spell.ReferredOn.DayNumber, spell.AlsoInvolved,
    ];
}
