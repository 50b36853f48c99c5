using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Lists;

/// <summary>A list that is recognised, as <c>annex_a.yaml</c> describes it.</summary>
sealed class ListDefinition
{
    public string List { get; init; } = "";
    public string? As { get; init; }
    public string Title { get; init; } = "";
    public List<string> Named { get; init; } = [];
    public Reads Reads { get; init; }
    public string Why { get; init; } = "";
    public string? Collection { get; init; }
    public string Element { get; init; } = "";
    public bool Complete { get; init; }
    public bool Always { get; init; }
    public CaseStatus? Status { get; init; }
    public List<string> Unique { get; init; } = [];
    public string? Dated { get; init; }
    public bool Template { get; init; }
    public Dictionary<string, Column> Columns { get; init; } = [];
    public List<JourneyDefinition> Journey { get; init; } = [];
    public List<string> Marks { get; init; } = [];

    /// <summary>The longest of the list's names that the file or sheet is named by; 0 when by none.</summary>
    public int NamedBy(string name)
    {
        var key = Words.Key(name);
        return Named.Select(Words.Key).Where(word => Holds(key, word)).Select(word => word.Length).DefaultIfEmpty().Max();
    }

    // "list 1" is not in "list 10", nor "cin" in "medicine".
    static bool Holds(string key, string word)
    {
        var at = key.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var end = at + word.Length;
        return char.IsDigit(word[^1]) ? end == key.Length || !char.IsDigit(key[end]) : word.Length > 3 || key == word;
    }
}
