using Scorecard.Contracts.Births;
using Scorecard.Figures;
using Scorecard.Missing;
using Scorecard.Records;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Births;

/// <summary>When children were born and turn 18, as Intake tells confidentially. No door shows it: it only says who is counted.</summary>
static class BirthDates
{
    public const string Kind = "birth_date";

    public static readonly HeardTable Table = new("heard_birth", "child_id", ["child_id", "born_day:int", "eighteen_day:int", "adult_at:int"]);

    public static Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        Table.Tell(database, transaction, scope, records, Rows, (before, after) =>
        {
            foreach (var row in before.Concat(after))
            {
                stale.Touch(Kind, new DaySpan((long)row[1]!, DaySpan.OpenEnd));
                // From the earlier of the two birthdays on a missing child counts otherwise than before.
                stale.Touch(MissingEpisodes.Kind, new DaySpan((long)row[2]!, DaySpan.OpenEnd));
            }
        });

    static IEnumerable<object?[]> Rows(HeardRecord record)
    {
        var birth = (BirthDateChanged)record.Body!;
        yield return [record.Id, birth.BornOn.DayNumber, birth.EighteenOn.DayNumber, AdultAt(birth).ToUnixTimeMilliseconds()];
    }

    // The birthday begins at midnight in London.
    static DateTimeOffset AdultAt(BirthDateChanged body) => London.CloseOf(body.EighteenOn.AddDays(-1));
}
