using System.Data.Common;
using Dapper;

namespace Intake.Missing;

/// <summary>
/// A missing child is a child: from the 18th birthday on an open episode is listed no more. Nothing is
/// published when the day comes; the birth date was, to Scorecard alone (docs/decisions/extracts.md).
/// </summary>
static class Eighteen
{
    /// <summary>Who of these is 18 on the day, where the birth date is known.</summary>
    public static async Task<HashSet<string>> By(DbConnection connection, string authority, DateOnly day, IReadOnlyList<string> children)
    {
        var grownUp = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in children.Chunk(500))
        {
            var bodies = await connection.QueryAsync<string>(
                "SELECT body FROM record WHERE authority = @authority AND kind = 'birth_date' AND id IN @chunk AND withdrawn = 0", new { authority, chunk });
            grownUp.UnionWith(bodies.Select(IntakeKinds.BirthDate.Read).Where(birth => day >= birth.EighteenOn).Select(birth => birth.ChildId));
        }
        return grownUp;
    }

    /// <summary>Born on 29 February, one is 18 on 1 March.</summary>
    public static DateOnly Birthday(DateOnly born)
    {
        var birthday = born.AddYears(18);
        return birthday.Day == born.Day ? birthday : birthday.AddDays(1);
    }
}
