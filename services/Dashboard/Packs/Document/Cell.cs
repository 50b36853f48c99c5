namespace Dashboard.Packs.Document;

/// <summary>What one place of a pack prints, and the number behind it.</summary>
public sealed record Cell(string Text)
{
    /// <summary>"OP389/series/Aug-15". Headings and labels have none.</summary>
    public string? Id { get; init; }

    /// <summary>The number, exact; per cent in points. Null for words and for what is missing.</summary>
    public decimal? Value { get; init; }

    public Tone Tone { get; init; }
    public IReadOnlyList<string> Remarks { get; init; } = [];
    public IReadOnlyList<string> Marks { get; init; } = [];
}

/// <summary>How a cell looks, in the words of the pack's own format.</summary>
public enum Tone
{
    Plain,
    Red,
    Amber,
    Green,
    Blue,
    Better,
    Quiet,
    Improving,
    Worsening,
}
