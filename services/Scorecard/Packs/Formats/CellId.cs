namespace Scorecard.Packs.Formats;

/// <summary>A cell's id in the columns of a tidy table.</summary>
/// <param name="Indicator">What the id begins with: "OP389".</param>
/// <param name="Row">A row of the indicator's own table, such as a team; else nothing.</param>
/// <param name="Part">What it tells: "series", "ytd", "target", "allocations".</param>
/// <param name="Item">Of the part: a period, an area, a comparator; else nothing.</param>
sealed record CellId(string Indicator, string Row, string Part, string Item)
{
    static readonly HashSet<string> PartsWithItems = ["series", "target", "symbol", "comparator", "breakdown", "baseline"];

    /// <summary>Rows and items may hold slashes of their own: "CS145/symbol/30/06/12".</summary>
    public static CellId Of(string id)
    {
        var words = id.Split('/');
        if (words.Length == 1) return new(id, "", "", "");
        var part = Array.FindIndex(words, 1, PartsWithItems.Contains);
        if (part < 0) part = words.Length - 1;
        return new(words[0], Joined(words[1..part]), words[part], Joined(words[(part + 1)..]));
    }

    static string Joined(string[] words) => string.Join('/', words);
}
