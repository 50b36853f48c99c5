using System.Data.Common;
using Dapper;

namespace Scorecard.Measures;

/// <summary>What an authority supplied of what measures need.</summary>
sealed class Supplied(HashSet<string> needs)
{
    /// <summary>The files that a measure still needs.</summary>
    public IReadOnlyList<string> Lacking(Measure measure) => [.. measure.Needs.Where(need => !needs.Contains(need)).Select(need => Supply.Of(need).File).Distinct()];

    /// <param name="known">Up to this instant, in UTC milliseconds.</param>
    public static async Task<Supplied> Read(DbConnection connection, DbTransaction? transaction, string authority, long known)
    {
        var heard = await connection.QueryAsync<string>(Heard, new { authority, known }, transaction);
        var lists = (await connection.QueryAsync<string>(
            $"SELECT h.id FROM {HeardSources.Versions("supply")} WHERE h.authority = @authority AND h.known_from <= @known AND h.known_to > @known",
            new { authority, known },
            transaction)).ToHashSet(StringComparer.Ordinal);
        return new([.. heard, .. Supply.All.Where(supply => supply.Lists.Any(lists.Contains)).Select(supply => supply.Need)]);
    }

    // Also by records that are withdrawn since: they were told.
    static readonly string Heard = string.Join(" UNION ALL ", Supply.All.Select(supply => supply.Kind == "population"
        ? "SELECT 'population' WHERE EXISTS (SELECT 1 FROM told_population WHERE authority = @authority AND known_from <= @known)"
        : $"SELECT '{supply.Need}' WHERE EXISTS (SELECT 1 FROM {HeardSources.Versions(supply.Kind)} WHERE h.authority = @authority AND h.known_from <= @known AND ({supply.Condition}))"));
}
