using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>What one sheet of a pack holds.</summary>
/// <param name="Name">As its tab says it.</param>
sealed record SheetPlan(string Name, string Title, IReadOnlyList<Block> Blocks)
{
    public const string Front = "Pack";

    /// <summary>A sheet per section. Tables that follow each other in one have a sheet each; those of its cards stay together.</summary>
    public static IReadOnlyList<SheetPlan> Of(PackDocument document)
    {
        var names = new SheetNames();
        names.Take(Front);
        return [.. Section.Of(document.Blocks).Where(section => !IsOpening(section)).SelectMany(section => Parts(section).Select(part => Sheet(section, part, names)))];
    }

    /// <summary>What the pack says before its first heading, where that is only words: it stands on the first sheet.</summary>
    public static IReadOnlyList<Block> Opening(PackDocument document) =>
        Section.Of(document.Blocks) is [var first, ..] && IsOpening(first) ? first.Blocks : [];

    static bool IsOpening(Section section) => section.Heading is null && section.Blocks.All(block => block is Paragraph or Comment or Facts);

    static SheetPlan Sheet(Section section, IReadOnlyList<Block> blocks, SheetNames names)
    {
        var title = section.Heading?.Text ?? "Summary";
        var several = section.Blocks.Count > blocks.Count;
        var caption = several || section.Heading is null ? blocks.OfType<Table>().FirstOrDefault()?.Caption : null;
        return new(names.Take(string.IsNullOrWhiteSpace(caption) ? title : caption), title, blocks);
    }

    static IEnumerable<IReadOnlyList<Block>> Parts(Section section)
    {
        if (section.Blocks.OfType<Heading>().Any()) return [section.Blocks];
        var tables = section.Blocks.Index().Where(one => one.Item is Table).Select(one => one.Index).ToList();
        int[] edges = [0, .. tables.Skip(1), section.Blocks.Count];
        return edges.Zip(edges.Skip(1), (from, to) => section.Blocks.Take(to).Skip(from).ToList());
    }

    public IEnumerable<Table> Tables => Blocks.OfType<Table>();
}
