using Dashboard.Packs.Document;

namespace Dashboard.Packs;

/// <summary>The level of each heading on the page. Layouts leave levels out, and a screen reader's outline must not.</summary>
static class HeadingLevels
{
    public static IEnumerable<(Block Block, int Level)> Of(IEnumerable<Block> blocks)
    {
        var above = new Stack<int>();
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                while (above.TryPeek(out var level) && level >= heading.Level) above.Pop();
                above.Push(heading.Level);
            }
            yield return (block, above.Count + 1);
        }
    }
}
