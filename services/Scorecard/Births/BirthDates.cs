using Scorecard.Contracts.Births;
using Scorecard.Figures;
using Scorecard.Missing;
using Scorecard.Records;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Births;

/// <summary>When children turn 18, as Intake tells confidentially. No door shows it: it only ends what is counted.</summary>
static class BirthDates
{
    public const string Kind = "birth_date";

    public static readonly HeardTable Table = new("heard_birth", "child_id", ["child_id", "born_day:int", "eighteen_day:int", "adult_at:int"]);

    public static async Task Apply(
        Database database, LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records, StaleFigures stale)
    {
        var births = records.Where(record => record.Kind == Kind).ToList();
        if (stale.Watching)
        {
            var before = await Table.Read<long>(transaction, scope, "eighteen_day", births.Select(record => record.Id));
            var after = births.Select(record => record.Body).OfType<BirthDateChanged>().Select(body => (long)body.EighteenOn.DayNumber);
            // From the earlier of the two birthdays on a child counts otherwise than before.
            foreach (var day in before.Concat(after)) stale.Touch(MissingEpisodes.Kind, new DaySpan(day, DaySpan.OpenEnd));
        }
        await Table.Replace(database, transaction, scope, births.Select(record => record.Id), births
            .Select(record => record.Body)
            .OfType<BirthDateChanged>()
            .Select(body => new object?[] { body.ChildId, body.BornOn.DayNumber, body.EighteenOn.DayNumber, AdultAt(body).ToUnixTimeMilliseconds() }));
    }

    // The birthday begins at midnight in London.
    static DateTimeOffset AdultAt(BirthDateChanged body) => London.CloseOf(body.EighteenOn.AddDays(-1));
}
