using System.Text.Json;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.People;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Records.People;

/// <summary>People as Workforce tells them: a part of what every service keeps of its log.</summary>
public static class PeopleTable
{
    public const string Kind = "person";

    static readonly TableInsert Insert = TableInsert.Upsert(
        "heard_person", ["authority", "generation", "subject"], ["authority", "generation:int", "subject", "body"]);

    public static PersonChanged Read(RecordChange change) => Read(change.Body!);

    public static async Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records)
    {
        // Where every version is told, the newest counts.
        var people = records.GroupBy(record => record.Id).Select(person => person.Last()).ToLookup(person => person.Withdrawn);
        foreach (var subjects in people[true].Select(person => person.Id).Chunk(500))
        {
            await transaction.Execute(
                "DELETE FROM heard_person WHERE authority = @Authority AND generation = @Generation AND subject IN @subjects",
                new { scope.Authority, scope.Generation, subjects });
        }
        await database.InsertMany(transaction, Insert, [.. people[false].Select(person => (object?[])
        [
            scope.Authority, scope.Generation, person.Id, JsonSerializer.Serialize((PersonChanged)person.Body!, PersonJson.Default.PersonChanged),
        ])]);
    }

    public static Task<int> Forget(LockedTransaction transaction, ProjectionScope scope) => transaction.Execute(
        "DELETE FROM heard_person WHERE authority = @Authority AND generation <> @Generation", new { scope.Authority, scope.Generation });

    internal static PersonChanged Read(string body) => JsonSerializer.Deserialize(body, PersonJson.Default.PersonChanged) ?? throw new JsonException("The body of a person is null.");
}
