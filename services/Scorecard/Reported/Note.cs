using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>A footnote of a pack: a line of notes.csv.</summary>
/// <param name="Catalogue">The pack's catalogue.</param>
/// <param name="Period">The pack's period.</param>
/// <param name="Anchor">What it is attached to: "" for the pack, a section's name, an indicator's code, a table's id, or a cell's id.</param>
/// <param name="Number">Tells notes of one anchor apart, and orders them: 1, 2, ...</param>
sealed record Note(string Catalogue, string Period, string Anchor, int Number) : IToldFact
{
    public required string Text { get; init; }

    [JsonIgnore]
    public string Id => string.Join('\t', Catalogue, Period, Anchor, Number);

    [JsonIgnore]
    public IReadOnlyList<string> About => [Catalogue];
}
