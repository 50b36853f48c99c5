using Scorecard.Contracts.Cases;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Cases;

/// <summary>Who held each case, spell by spell, as Intake derived it.</summary>
static class StandingSpells
{
    public const string Kind = "standing";

    public static readonly HeardTable Table = new(
        "heard_standing",
        "child_id",
        [
            "child_id", "from_day:int", "to_day:int", "standing", "name_only_reason", "not_qualified:int", "status", "team", "worker", "referred_day:int",
            "without_worker_day:int",
        ]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        Table.Tell(
            database,
            transaction,
            scope,
            records,
            record => ((CaseStandingChanged)record.Body!).Spells.Select(spell => SpellRow.Of(record.Id, spell).Values),
            (before, after) => stale.Touch(Kind, SpellDifference.Between([.. before.Select(SpellRow.Of)], [.. after.Select(SpellRow.Of)])));
}
