namespace Dashboard.Patterns;

static class PlainWords
{
    /// <summary>"not_recorded" as "Not recorded".</summary>
    public static string Of(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('_', ' ');
}
