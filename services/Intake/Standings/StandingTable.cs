using Scorecard.Contracts.Cases;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Standings;

/// <summary>Standings as rows, for the lists that Intake answers itself.</summary>
static class StandingTable
{
    static readonly TableInsert Insert = new(
        "standing_spell",
        ["authority", "child_id", "from_day:int", "to_day:int", "standing", "team", "worker", "name_only_reason", "not_qualified:int",
            "referred_day:int", "status", "without_since_day:int", "without_basis"]);

    public static async Task Apply(Database database, LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        var newest = changes.Where(change => change.Kind == IntakeKinds.Standing.Name).GroupBy(change => change.Id).Select(group => group.Last()).ToList();
        foreach (var chunk in newest.Select(change => change.Id).Chunk(500))
        {
            await transaction.Execute("DELETE FROM standing_spell WHERE authority = @authority AND child_id IN @chunk", new { authority, chunk });
        }
        await database.InsertMany(transaction, Insert, [.. newest
            .Where(change => !change.Withdrawn)
            .SelectMany(change => IntakeKinds.Standing.Read(change.Body).Spells.Select(spell => Row(authority, change.Id, spell)))]);
    }

    static object?[] Row(string authority, string childId, StandingSpell spell) =>
    [
        authority, childId, spell.From.DayNumber, OpenEnd.Of(spell.To), spell.Standing.ToString(), spell.Team, spell.Worker,
        spell.NameOnlyReason?.ToString(), spell.NotQualified ? 1 : 0, spell.ReferredOn.DayNumber, spell.Status.ToString(),
        spell.WithoutWorkerSince?.DayNumber, spell.WithoutWorkerBasis?.ToString(),
    ];
}
