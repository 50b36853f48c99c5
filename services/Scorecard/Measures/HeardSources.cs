namespace Scorecard.Measures;

/// <summary>The tables of what was heard: who told it, and as which kind of record.</summary>
static class HeardSources
{
    static readonly string[] Intake =
    [
        "standing", "missing_episode", "reading", "supply", "contact", "referral", "assessment", "section47", "need_plan", "protection_plan", "visit",
        "review", "care_period", "legal_status", "placement", "plan", "health_check", "advocacy", "early_help", "care_leaver", "adoption", "adopter",
        "private_fostering",
    ];

    static readonly string[] Workforce = ["worker", "team", "post", "supervision"];

    static readonly Dictionary<string, string> ByTable = Intake.Select(table => (table, "intake"))
        .Concat(Workforce.Select(table => (table, "workforce")))
        .Append(("birth", "intake.births"))
        .ToDictionary(StringComparer.Ordinal);

    public static bool Has(string table) => ByTable.ContainsKey(table);

    public static string SourceOf(string table) => ByTable[table];

    /// <summary>Rows of the generation that is read now, whenever they were known.</summary>
    public static string Versions(string table) =>
        $"heard_{table} h JOIN watermark w ON w.authority = h.authority AND w.source = '{ByTable[table]}' AND w.generation = h.generation";

    public static string KindOf(string table) => table == "birth" ? "birth_date" : table;
}
