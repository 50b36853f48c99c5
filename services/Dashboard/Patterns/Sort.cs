namespace Dashboard.Patterns;

/// <summary>The order of a list, as the address says it: which column, and which way round.</summary>
public sealed record Sort(string Key, bool Descending)
{
    public static Sort Of(IQueryCollection query, string usual, bool descending = false) =>
        query["sort"].ToString() is { Length: > 0 } key ? new(key, query["order"] == "desc") : new(usual, descending);

    public string AriaSort(string key) => key != Key ? "none" : Descending ? "descending" : "ascending";

    /// <summary>The address of this page in the order that choosing a column gives.</summary>
    public string Choosing(string key, string path) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}sort={key}&order={(key == Key && !Descending ? "desc" : "asc")}";

    public IEnumerable<T> Apply<T>(IEnumerable<T> rows, Func<string, Func<T, string>> text)
    {
        var by = text(Key);
        return Descending ? rows.OrderByDescending(by, Natural.Comparer) : rows.OrderBy(by, Natural.Comparer);
    }
}
