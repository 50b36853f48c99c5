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
        "heard_standing", "child_id", ["child_id", "from_day:int", "to_day:int", "standing", "team", "worker", "referred_day:int"]);

    const string Select =
        "child_id AS ChildId, from_day AS FromDay, to_day AS ToDay, standing AS Standing, team AS Team, worker AS Worker, referred_day AS ReferredDay";

    public static async Task Apply(
        Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records, StaleFigures stale)
    {
        var children = records.Where(record => record.Kind == Kind).ToDictionary(
            record => record.Id,
            record => ((CaseStandingChanged?)record.Body)?.Spells.Select(spell => SpellRow.Of(record.Id, spell)).ToList() ?? [],
            StringComparer.Ordinal);
        if (stale.Watching)
        {
            var before = (await Table.Read<SpellRow>(transaction, scope, Select, children.Keys)).ToLookup(row => row.ChildId, StringComparer.Ordinal);
            foreach (var (child, after) in children) stale.Touch(Kind, SpellDifference.Between([.. before[child]], after));
        }
        await Table.Replace(database, transaction, scope, children.Keys, children.Values.SelectMany(rows => rows).Select(row => row.Values));
    }
}
