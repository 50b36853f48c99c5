using Dashboard.Packs;

namespace Dashboard.Indicators;

/// <summary>Which indicators a viewer looks for, as the address says it.</summary>
public sealed record IndicatorSearch(string Find, string Catalogue, string Topic)
{
    public IReadOnlyList<FoundIndicator> In(IEnumerable<Shelved> shelf) =>
    [
        .. shelf.Where(shelved => (Catalogue == "" || shelved.Catalogue == Catalogue) && shelved.Outline is not null)
            .SelectMany(shelved => shelved.Outline!.Indicators.Select(shown => new FoundIndicator(shelved, shown)))
            .Where(found => Topic == "" || found.Shown.Section == Topic)
            .Where(found => Words().All(word => found.Says(word))),
    ];

    public string Address =>
        $"/indicators?find={Uri.EscapeDataString(Find)}&catalogue={Uri.EscapeDataString(Catalogue)}&topic={Uri.EscapeDataString(Topic)}";

    string[] Words() => Find.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

public sealed record FoundIndicator(Shelved Shelved, IndicatorShown Shown)
{
    public string Address => $"/indicators/{Uri.EscapeDataString(Shown.Code)}?catalogue={Uri.EscapeDataString(Shelved.Catalogue)}";

    public bool Says(string word) =>
        Shown.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || Shown.Printed.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Shown.Code.Contains(word, StringComparison.OrdinalIgnoreCase) || Shown.Section.Contains(word, StringComparison.OrdinalIgnoreCase);
}
