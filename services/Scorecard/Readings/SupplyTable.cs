using Scorecard.Contracts.Readings;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Readings;

/// <summary>Which lists and files the authority supplies, and up to which day: where one is, no rows mean none, not unknown.</summary>
static class SupplyTable
{
    public const string Kind = "supply";

    public static readonly HeardTable Table = new("heard_supply", "id", ["id", "as_of_day:int"]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        Table.Tell(
            database, transaction, scope, records, record => [[record.Id, ((SupplyChanged)record.Body!).AsOf.DayNumber]], (_, _) => stale.TouchAll(Kind));
}
