using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Html;

/// <summary>Where each block of a pack stands: a section begins at a heading of level 2, a part at any heading.</summary>
static class Outline
{
    public static IReadOnlyList<Section> Of(PackDocument document)
    {
        var anchors = new Anchors();
        var parts = new List<Part> { new([]) };
        var level = 1;
        foreach (var block in document.Blocks)
        {
            if (block is Heading heading)
            {
                // A reader who moves by headings loses the way where a level is left out.
                level = Math.Clamp(heading.Level, 2, level + 1);
                parts.Add(new([]));
            }
            parts[^1].Blocks.Add(new(block, anchors.Of(Name(block)), block is Heading ? level : level + 1));
        }
        return Sections(parts.Where(part => part.Blocks.Count > 0));
    }

    static List<Section> Sections(IEnumerable<Part> parts)
    {
        var sections = new List<Section>();
        foreach (var part in parts)
        {
            if (sections.Count == 0 || part.Heading is { Level: 2 }) sections.Add(new([]));
            sections[^1].Parts.Add(part);
        }
        return sections;
    }

    static string Name(Block block) => block switch
    {
        Heading heading => heading.Id ?? "part",
        Table table => "table-" + table.Id,
        Chart chart => "chart-" + chart.Id,
        _ => "block",
    };
}

sealed record Section(List<Part> Parts)
{
    /// <summary>Printed on pages that lie on their side.</summary>
    public bool Wide => Parts.SelectMany(part => part.Blocks).Any(placed => placed.Block is Table table && TableWidth.Of(table) != TableWidth.Narrow);
}

sealed record Part(List<Placed> Blocks)
{
    public Placed? Heading => Blocks[0] is { Block: Document.Heading } first ? first : null;

    /// <summary>What is said of one indicator, kept on one page.</summary>
    public bool Card => Blocks.Any(placed => placed.Block is Facts);
}

/// <param name="Level">Of a heading; elsewhere that of a heading inside the block.</param>
sealed record Placed(Block Block, string Anchor, int Level);
