using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>
/// Finds what made each difference by trying: the pack is made again with some of the changes undone, and what then reads
/// otherwise rests on them. Halves, then halves of those, until each change stands alone, or only together with others.
/// </summary>
sealed class CauseFinder(Func<IReadOnlyCollection<ChangedFact>, Task<PackDocument>> without, PackDocument after)
{
    // One for each change would be too many after a large correction; those left are then named together.
    const int MostTries = 400;

    readonly Dictionary<string, Cell> now = PackDifference.ById(after);

    readonly Dictionary<string, List<ChangedFact>> causes = new(StringComparer.Ordinal);

    int tries;

    public async Task<IReadOnlyList<PackDifference>> Of(IReadOnlyList<PackDifference> differences, IReadOnlyList<ChangedFact> changes)
    {
        await Split(changes, [.. differences.Select(difference => difference.Cell)]);
        return [.. differences.Select(difference => difference with { Causes = causes.GetValueOrDefault(difference.Cell) ?? [] })];
    }

    /// <returns>The cells that some of the changes were found to make.</returns>
    async Task<HashSet<string>> Split(IReadOnlyList<ChangedFact> changes, HashSet<string> cells)
    {
        if (changes.Count == 0 || cells.Count == 0) return [];
        var made = await Made(changes, cells);
        if (made.Count == 0) return made;
        var explained = new HashSet<string>(StringComparer.Ordinal);
        if (changes.Count > 1 && tries < MostTries)
        {
            explained.UnionWith(await Split([.. changes.Take(changes.Count / 2)], made));
            explained.UnionWith(await Split([.. changes.Skip(changes.Count / 2)], made));
        }
        foreach (var cell in made.Where(cell => !explained.Contains(cell)))
        {
            if (!causes.TryGetValue(cell, out var known)) causes[cell] = known = [];
            known.AddRange(changes);
        }
        return made;
    }

    async Task<HashSet<string>> Made(IReadOnlyList<ChangedFact> changes, HashSet<string> cells)
    {
        tries++;
        var before = PackDifference.ById(await without(changes));
        return [.. cells.Where(cell => PackDifference.Differ(before.GetValueOrDefault(cell), now.GetValueOrDefault(cell)))];
    }
}
