using Dapper;
using Intake.Cases;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Imports;

/// <summary>Open cases that a complete list no longer shows: they closed by the extract's day.</summary>
sealed class AbsentCases([FromKeyedServices(IntakeModel.Name)] Database database)
{
    /// <summary>How many cases are open, and the children whose case an import would close.</summary>
    public async Task<(int Open, List<string> Children)> Find(string authority, string importId, IReadOnlyCollection<string> completeLists, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var open = await connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM standing_spell WHERE authority = @authority AND to_day = @Day", new { authority, OpenEnd.Day });
        // Care leavers are in list 9, every other open case in list 6.
        var absent = await connection.QueryAsync<string>(
            """
            SELECT s.child_id FROM standing_spell s
            WHERE s.authority = @authority AND s.to_day = @Day
                AND ((s.status = 'CareLeaver' AND @leavers = 1) OR (s.status <> 'CareLeaver' AND @others = 1))
                AND NOT EXISTS (
                    SELECT 1 FROM staged_row r
                    WHERE r.authority = s.authority AND r.import_id = @importId AND r.child_id = s.child_id AND r.list IN @lists)
            ORDER BY s.child_id
            """,
            new
            {
                authority,
                OpenEnd.Day,
                importId,
                lists = Lists.OfOpenCases,
                leavers = completeLists.Contains(Lists.CareLeavers) ? 1 : 0,
                others = completeLists.Contains(Lists.ChildrenInNeed) ? 1 : 0,
            });
        return ((int)open, absent.AsList());
    }

    public static Decision Close(string childId, SubjectRecords child, DateOnly asOf)
    {
        var stored = child.Find(IntakeKinds.Case.Name, childId);
        if (stored is null || ApplyChild.ToldLater(stored, asOf)) return Decision.Accept();
        if (child.Find(IntakeKinds.Case, childId) is not { OpenSpell: { } spell } || spell.From > asOf) return Decision.Accept();
        return new CloseCase(childId, asOf, null).Decide(child);
    }
}
