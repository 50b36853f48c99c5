using Dashboard.Patterns;

namespace Dashboard.Quality;

static class QualityWords
{
    /// <summary>A kind of record as people call it.</summary>
    public static string Kind(string kind) => kind == "standing" ? "Case" : PlainWords.Of(kind);
}
