using System.Text.Json.Serialization;

namespace Scorecard.Packs.Document;

/// <summary>A pack ready to print: what it says of itself, its blocks in reading order, and every cell once.</summary>
sealed record PackDocument
{
    /// <summary>The catalogue's id.</summary>
    public required string Catalogue { get; init; }

    public required string Title { get; init; }

    /// <summary>The title with the period, said once.</summary>
    [JsonIgnore]
    public string FullTitle => Title.Contains(PeriodName, StringComparison.Ordinal) ? Title : $"{Title}, {PeriodName}";

    public required string Organisation { get; init; }

    /// <summary>As asked for: "2015-08", "2012/13-Q1".</summary>
    public required string Period { get; init; }

    /// <summary>As a person says it: "August 2015", "Quarter 1 2012/13".</summary>
    public required string PeriodName { get; init; }

    /// <summary>The day that the figures are read at.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>"Draft", "Signed off", "Published, version 2".</summary>
    public string Standing { get; init; } = "Draft";

    /// <summary>Printed under the title: meeting, date and agenda item, provisional, demo data.</summary>
    public IReadOnlyList<string> Subtitles { get; init; } = [];

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What a reader must not miss.</summary>
    [JsonIgnore]
    public IEnumerable<string> Warnings => Blocks.OfType<Paragraph>().Where(block => block.Emphasis is Emphasis.Warning).Select(block => block.Text);

    /// <summary>Every cell with an id, in the catalogue's order.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }
}
