namespace Dashboard.Daily;

/// <summary>What a viewer chose to see, all of it in the address: shareable, and without a script.</summary>
public sealed record DailyView(TeamSort Sort, bool AllReasons, bool Whole)
{
    /// <summary>Rows of the unallocated list that are shown unless the whole list is asked for.</summary>
    public const int Page = 100;

    public static readonly DailyView Default = new(TeamSort.Default, AllReasons: false, Whole: false);

    public static DailyView Of(string? sort, string? order, string? reasons, string? show) =>
        new(TeamSort.Of(sort, order), reasons == "all", show == "all");

    public string Query
    {
        get
        {
            var parts = new List<string>();
            if (Sort != TeamSort.Default) parts.Add($"sort={Sort.Key}&order={Sort.Order}");
            if (AllReasons) parts.Add("reasons=all");
            if (Whole) parts.Add("show=all");
            return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
        }
    }

    public string Address => "/" + Query;
}
