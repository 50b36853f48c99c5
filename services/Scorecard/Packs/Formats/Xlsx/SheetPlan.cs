using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>What one sheet of a pack holds.</summary>
/// <param name="Name">As its tab says it.</param>
sealed record SheetPlan(string Name, string Title, IReadOnlyList<Block> Blocks)
{
    public const string Front = "Pack";

    /// <summary>A sheet per section, and one for each of its tables, so that its header stays in sight; a section of cards, which have facts, stays together.</summary>
    public static IReadOnlyList<SheetPlan> Of(PackDocument document)
    {
        var names = new SheetNames();
        names.Take(Front);
        return [.. Section.Of(document.Blocks).Where(section => !IsOpening(section)).SelectMany(section => Parts(section).Select(part => Sheet(document, section, part, names)))];
    }

    /// <summary>What the pack says before its first heading, where that is only words: it stands on the first sheet.</summary>
    public static IReadOnlyList<Block> Opening(PackDocument document) =>
        Section.Of(document.Blocks) is [var first, ..] && IsOpening(first) ? first.Blocks : [];

    static bool IsOpening(Section section) => section.Heading is null && section.Blocks.All(block => block is Paragraph or Comment or Facts);

    static SheetPlan Sheet(PackDocument document, Section section, IReadOnlyList<Block> blocks, SheetNames names)
    {
        var title = section.Heading?.Text ?? document.Title;
        var whole = section.Blocks.Count == blocks.Count;
        var own = whole ? null : blocks.OfType<Heading>().FirstOrDefault()?.Text ?? blocks.OfType<Table>().FirstOrDefault()?.Caption;
        return new(names.Take(string.IsNullOrWhiteSpace(own) ? title : own), title, blocks);
    }

    static IEnumerable<IReadOnlyList<Block>> Parts(Section section)
    {
        var blocks = section.Blocks;
        if (blocks.OfType<Facts>().Any()) return [blocks];
        var starts = new List<int> { 0 };
        var table = -1;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is not Table) continue;
            if (table >= 0) starts.Add(Start(blocks, table + 1, at));
            table = at;
        }
        return starts.Zip(starts.Skip(1).Append(blocks.Count), (from, to) => blocks.Take(to).Skip(from).ToList());
    }

    // With the headings above it.
    static int Start(IReadOnlyList<Block> blocks, int from, int table) =>
        Enumerable.Range(from, table - from).FirstOrDefault(at => blocks[at] is Heading, table);

    public IEnumerable<Table> Tables => Blocks.OfType<Table>();
}
