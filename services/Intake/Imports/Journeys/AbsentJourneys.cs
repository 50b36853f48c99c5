using Dapper;
using Intake.Journeys;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Imports.Journeys;

/// <summary>Open plans, times in care and care leavers that their complete list no longer shows: they ended by the extract's day.</summary>
sealed class AbsentJourneys([FromKeyedServices(IntakeModel.Name)] Database database)
{
    /// <summary>Of each complete list: how many are open, and the children whose one would end.</summary>
    public async Task<IReadOnlyList<AbsentJourney>> Find(string authority, ImportRow import, IEnumerable<ImportedList> lists, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var found = new List<AbsentJourney>();
        foreach (var list in lists.Where(list => list.Complete && Lists.Shown(list.List) is not null).Select(list => list.List).Distinct())
        {
            var kind = Lists.Shown(list)!;
            var seen = (await connection.QueryAsync<string>(
                "SELECT DISTINCT child_id FROM staged_row WHERE authority = @authority AND import_id = @ImportId AND list = @list",
                new { authority, import.ImportId, list })).ToHashSet(StringComparer.Ordinal);
            var open = (await connection.QueryAsync<StoredRecord>(
                """
                SELECT kind, id, subject, version, withdrawn, body, recorded_at AS RecordedAt, source, import_id AS ImportId
                FROM record r WHERE authority = @authority AND kind = @kind AND withdrawn = 0
                    -- Of an import that is over the rows are gone, so that everyone would seem absent.
                    AND EXISTS (SELECT 1 FROM import i WHERE i.authority = r.authority AND i.import_id = @ImportId AND i.state IN ('Staging', 'Applying'))
                ORDER BY subject
                """,
                new { authority, import.ImportId, kind = kind.Name }))
                .Where(record => IsOpen(kind, kind.Stored(record.Body), import.AsOf))
                .ToList();
            var absent = open.Where(record => !seen.Contains(record.Subject) && !ToldSince.Record(record, import.AsOf)).Select(record => record.Subject).Distinct();
            found.Add(new(kind, open.Count, [.. absent]));
        }
        return found;
    }

    public static Decision End(SubjectRecords child, IReadOnlyCollection<JourneyKind> kinds, DateOnly asOf)
    {
        var known = new KnownJourneys(child, asOf);
        foreach (var record in kinds.SelectMany(known.Of).Where(record => !record.ToldSince && IsOpen(record.Kind, record.Body, asOf)))
        {
            record.Tell(record.Kind.WithTo(record.Body, asOf), Sources.Extract);
        }
        OneAfterAnother.End(known);
        return Decision.Accept([.. known.Writes()]);
    }

    static bool IsOpen(JourneyKind kind, object body, DateOnly asOf) => kind.To(body) is null && kind.From(body) <= asOf;
}

sealed record AbsentJourney(JourneyKind Kind, int Open, IReadOnlyList<string> Children);
