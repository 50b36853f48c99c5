namespace Scorecard.Packs.Document;

/// <summary>What one place of a pack prints, and the number behind it.</summary>
sealed record Cell(string Text)
{
    /// <summary>Where it stands: "OP389/series/Aug-15". Headings and labels have none.</summary>
    public string? Id { get; init; }

    /// <summary>The number, exact and not rounded; per cent are in points. Null for words and for what is missing.</summary>
    public decimal? Value { get; init; }

    /// <summary>How many decimals <see cref="Text"/> shows of <see cref="Value"/>.</summary>
    public int Decimals { get; init; }

    /// <summary>What <see cref="Text"/> adds to the number: "%" or nothing.</summary>
    public string Suffix { get; init; } = "";

    public Tone Tone { get; init; }

    /// <summary>Said of this cell beside what it prints: an override and what the system computes, a restated figure, why a value is missing.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The marks of the notes that are attached to it, as printed behind the text: "1", "2".</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    public static Cell Blank { get; } = new("");
}

/// <summary>How a cell looks. The word is always there too: colour never says it alone.</summary>
enum Tone
{
    Plain,

    /// <summary>Misses its target: diamond.</summary>
    Red,

    /// <summary>Misses it within the tolerance: triangle.</summary>
    Amber,

    /// <summary>Meets it: circle.</summary>
    Green,

    /// <summary>Within the tolerance on either side, where a catalogue rates three ways round the target: circle.</summary>
    Blue,

    /// <summary>Better than the target by more than the tolerance: plus.</summary>
    Better,

    /// <summary>No target, or no data: dash.</summary>
    Quiet,

    /// <summary>A change for the better.</summary>
    Improving,

    /// <summary>A change for the worse.</summary>
    Worsening,
}
