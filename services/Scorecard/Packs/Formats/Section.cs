using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats;

/// <summary>What stands under one heading of level 2; what stands before the first has no heading.</summary>
sealed record Section(Heading? Heading, IReadOnlyList<Block> Blocks)
{
    public static IReadOnlyList<Section> Of(IReadOnlyList<Block> blocks)
    {
        var sections = new List<Section>();
        var from = 0;
        for (var at = 0; at <= blocks.Count; at++)
        {
            if (at < blocks.Count && blocks[at] is not Heading { Level: <= 2 }) continue;
            if (at > from) sections.Add(Between(blocks, from, at));
            from = at;
        }
        return sections;
    }

    static Section Between(IReadOnlyList<Block> blocks, int from, int to)
    {
        var heading = blocks[from] is Heading { Level: <= 2 } first ? first : null;
        return new(heading, [.. blocks.Take(to).Skip(heading is null ? from : from + 1)]);
    }
}
