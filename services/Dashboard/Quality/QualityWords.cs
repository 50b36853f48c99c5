namespace Dashboard.Quality;

static class QualityWords
{
    /// <summary>A kind of record as people call it.</summary>
    public static string Kind(string kind) => kind == "standing" ? "Case" : Of(kind);

    /// <summary>"not_recorded" as "Not recorded".</summary>
    public static string Of(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('_', ' ');
}
