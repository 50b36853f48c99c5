using Dapper;
using Intake.Cases;
using Intake.Register;
using Scorecard.Contracts.Cases;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>Open cases that a complete list no longer shows: they closed by the extract's day.</summary>
sealed class AbsentCases(
    [FromKeyedServices(IntakeModel.Name)] Database database, ImportStore store, SubjectReader<WorkerRegister> subjects)
{
    /// <summary>How many cases are open, and the children whose case the import would close.</summary>
    public async Task<(int Open, IReadOnlyList<string> Children)> Find(string authority, ImportRow import, IEnumerable<ImportedList> lists, CancellationToken cancel)
    {
        var statuses = await Statuses(authority, import, lists, cancel);
        await using var connection = await database.Open(cancel);
        var open = await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM standing_spell WHERE authority = @authority AND to_day = @Day", new { authority, OpenEnd.Day });
        if (statuses.Count == 0) return ((int)open, []);
        var absent = (await connection.QueryAsync<string>(
            """
            SELECT s.child_id FROM standing_spell s
            WHERE s.authority = @authority AND s.to_day = @Day AND s.status IN @statuses
                AND NOT EXISTS (
                    SELECT 1 FROM staged_row r
                    WHERE r.authority = s.authority AND r.import_id = @ImportId AND r.child_id = s.child_id AND r.list IN @seenIn)
                -- Of an import that is over the rows are gone, so that everyone would seem absent.
                AND EXISTS (SELECT 1 FROM import i WHERE i.authority = s.authority AND i.import_id = @ImportId AND i.state IN ('Staging', 'Applying'))
            ORDER BY s.child_id
            """,
            new { authority, OpenEnd.Day, import.ImportId, statuses, seenIn = Lists.OfOpenCases })).AsList();
        return ((int)open, await Closing(authority, absent, import.AsOf, cancel));
    }

    public static Decision Close(SubjectRecords child, DateOnly asOf)
    {
        if (ToldSince.Case(child, asOf)) return Decision.Accept();
        if (child.Find(IntakeKinds.Case, child.Subject) is not { OpenSpell: { } spell } || spell.From > asOf) return Decision.Accept();
        return new CloseCase(child.Subject, asOf, null).Decide(child);
    }

    // Care leavers are in list 9, every other open case in list 6; but one known from another list is absent only if that
    // list was brought too.
    async Task<List<string>> Statuses(string authority, ImportRow import, IEnumerable<ImportedList> lists, CancellationToken cancel)
    {
        var complete = lists.Where(list => list.Complete).Select(list => list.List).ToHashSet(StringComparer.Ordinal);
        var statuses = new List<CaseStatus>();
        if (complete.Contains(Lists.CareLeavers)) statuses.Add(CaseStatus.CareLeaver);
        if (!complete.Contains(Lists.ChildrenInNeed)) return [.. statuses.Select(status => status.ToString())];
        statuses.AddRange([CaseStatus.OpenAssessment, CaseStatus.ChildInNeed]);
        foreach (var (list, status) in ((string, CaseStatus)[])[(Lists.ChildProtection, CaseStatus.ChildProtection), (Lists.LookedAfter, CaseStatus.LookedAfter)])
        {
            if (complete.Contains(list) || await store.LatestApplied(authority, import.ImportId, [list], cancel) is null) statuses.Add(status);
        }
        return [.. statuses.Select(status => status.ToString())];
    }

    async Task<IReadOnlyList<string>> Closing(string authority, List<string> absent, DateOnly asOf, CancellationToken cancel)
    {
        var closing = new List<string>();
        foreach (var chunk in absent.Chunk(500))
        {
            var known = await subjects.Read(authority, chunk, cancel);
            closing.AddRange(chunk.Where(child => Close(known[child], asOf).Writes.Count > 0));
        }
        return closing;
    }
}

sealed record ImportedList(string List, bool Complete);
