namespace Dashboard.Packs.Document;

/// <summary>A cell's id in its parts, as the columns of a pack's CSV have them (docs/packs.md).</summary>
public sealed record CellId(string Indicator, string Row, string Part, string Item)
{
    static readonly HashSet<string> PartsWithItems = ["series", "target", "symbol", "comparator", "breakdown", "baseline"];

    /// <summary>Rows and items may hold slashes of their own: "CS145/symbol/30/06/12".</summary>
    public static CellId Of(string id)
    {
        var words = id.Split('/');
        if (words.Length == 1) return new(id, "", "", "");
        var part = Array.FindIndex(words, 1, PartsWithItems.Contains);
        if (part < 0) part = words.Length - 1;
        return new(words[0], string.Join('/', words[1..part]), words[part], string.Join('/', words[(part + 1)..]));
    }
}
