namespace Scorecard.Measures;

/// <summary>The tables as they were known at the instant @known, under the names that a statement reads now.</summary>
static class KnownThen
{
    public static string Sql(string sql) => MeasureSql.After([.. MeasureSql.Tables(sql).Select(Table).OfType<string>()], sql);

    // Not materialised: a copy would have no index.
    static string? Table(string name) => name == "population" ? Population : HeardSources.Has(name)
        ? $"{name} AS NOT MATERIALIZED (SELECT h.* FROM {HeardSources.Versions(name)} WHERE h.known_from <= @known AND h.known_to > @known)"
        : null;

    const string Population =
        """
        population AS NOT MATERIALIZED (
            SELECT p.* FROM told_population p WHERE p.known_from <= @known AND NOT EXISTS (
                SELECT 1 FROM change_log l WHERE l.authority = p.authority AND l.kind = 'population' AND l.id = p.id
                    AND l.version > p.version AND l.recorded_at <= @known))
        """;
}
