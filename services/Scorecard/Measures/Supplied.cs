using System.Data.Common;
using Dapper;

namespace Scorecard.Measures;

/// <summary>Which kinds of record an authority supplied, and by which file it could supply the others.</summary>
sealed class Supplied
{
    /// <summary>What brings each kind: the file to ask for, and every list that holds it. A list without rows supplies it too.</summary>
    static readonly (string Kind, string File, string[] Lists)[] Files =
    [
        ("standing", "annex_a list 6", ["annex_a_6", "annex_a_7", "annex_a_8", "annex_a_9", "allocation_log"]),
        ("birth", "birth dates in annex_a", []),
        ("missing_episode", "missing_episodes.csv", ["missing_episodes", "ssda903_missing"]),
        ("contact", "contacts.csv", ["contacts", "annex_a_1"]),
        ("referral", "referrals.csv", ["referrals", "annex_a_3", "cin_census"]),
        ("assessment", "assessments.csv", ["assessments", "annex_a_4", "cin_census"]),
        ("section47", "section47.csv", ["section47", "annex_a_5", "cin_census"]),
        ("need_plan", "need_plans.csv", ["need_plans", "cin_census"]),
        ("protection_plan", "protection_plans.csv", ["protection_plans", "annex_a_7", "cin_census"]),
        ("visit", "visits.csv", ["visits"]),
        ("review", "reviews.csv", ["reviews", "ssda903_reviews"]),
        ("care_period", "care_periods.csv", ["care_periods", "annex_a_8", "ssda903_episodes"]),
        ("legal_status", "legal_statuses.csv", ["legal_statuses", "annex_a_8", "ssda903_episodes"]),
        ("placement", "placements.csv", ["placements", "annex_a_8", "ssda903_episodes"]),
        ("plan", "plans.csv", ["plans"]),
        ("health_check", "health.csv", ["health", "ssda903_oc2"]),
        ("advocacy", "advocacy.csv", ["advocacy"]),
        ("early_help", "early_help.csv", ["early_help", "annex_a_2"]),
        ("care_leaver", "care_leavers.csv", ["care_leavers", "annex_a_9", "ssda903_oc3"]),
        ("adoption", "adoptions.csv", ["adoptions", "annex_a_10", "ssda903_ad1"]),
        ("private_fostering", "private_fostering.csv", ["private_fostering"]),
        ("worker", "worker_register.csv", []),
        ("post", "posts.csv", []),
        ("supervision", "supervision.csv", []),
        ("population", "populations.csv", []),
    ];

    readonly HashSet<string> kinds;

    Supplied(HashSet<string> kinds) => this.kinds = kinds;

    public static IReadOnlyList<string> Kinds { get; } = [.. Files.Select(file => file.Kind)];

    public static string FileOf(string kind) => Files.First(file => file.Kind == kind).File;

    /// <summary>The files that a measure still needs.</summary>
    public IReadOnlyList<string> Lacking(Measure measure) => [.. measure.Needs.Where(kind => !kinds.Contains(kind)).Select(FileOf)];

    /// <param name="known">Up to this instant, in UTC milliseconds.</param>
    public static async Task<Supplied> Read(DbConnection connection, DbTransaction? transaction, string authority, long known)
    {
        var heard = await connection.QueryAsync<string>(Heard, new { authority, known }, transaction);
        var lists = (await connection.QueryAsync<string>(
            $"SELECT h.id FROM {HeardSources.Versions("supply")} WHERE h.authority = @authority AND h.known_from <= @known AND h.known_to > @known",
            new { authority, known },
            transaction)).ToHashSet(StringComparer.Ordinal);
        return new([.. heard, .. Files.Where(file => file.Lists.Any(lists.Contains)).Select(file => file.Kind)]);
    }

    // Also of records that are withdrawn since: they were told.
    static readonly string Heard = string.Join(" UNION ALL ", Kinds.Select(kind => kind == "population"
        ? "SELECT 'population' WHERE EXISTS (SELECT 1 FROM told_population WHERE authority = @authority AND known_from <= @known)"
        : $"SELECT '{kind}' WHERE EXISTS (SELECT 1 FROM {HeardSources.Versions(kind)} WHERE h.authority = @authority AND h.known_from <= @known)"));
}
