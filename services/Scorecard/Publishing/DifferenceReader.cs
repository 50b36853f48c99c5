using Scorecard.Packs.Document;
using Scorecard.Records.Storage;

namespace Scorecard.Publishing;

/// <summary>What two versions of a pack say differently, and why.</summary>
sealed class DifferenceReader([FromKeyedServices(ScorecardModel.Name)] Database database, DraftReader drafts)
{
    /// <param name="from">A version's number.</param>
    /// <param name="to">A later one; 0 for what publishing the draft would make.</param>
    public async Task<PackDifferences> Between(string authority, PackOfPeriod pack, int from, int to, CancellationToken cancel)
    {
        var versions = await Versions(authority, pack, cancel);
        var before = versions.FirstOrDefault(version => version.Number == from) ?? throw new UnknownVersion(pack);
        var published = to == 0 ? null : versions.FirstOrDefault(version => version.Number == to) ?? throw new UnknownVersion(pack);
        var after = published is null ? await drafts.Now(authority, pack, cancel) : await drafts.Again(authority, pack, published, cancel);
        var old = await drafts.Again(authority, pack, before, cancel);
        var changes = ChangedFact.Between(old.Known, after.Known);
        var differences = PackDifference.Between(before.ReadDocument(), published?.ReadDocument() ?? after.Document);
        var explained = await new CauseFinder(Without, after.Document).Of(differences, changes);
        var named = explained.SelectMany(difference => difference.Causes).ToHashSet();
        var counted = Counted(explained, before, after, changes.Count == 0 ? after.Document : await Without(changes));
        return new(counted, [.. changes.Where(change => !named.Contains(change) && IsOf(after, change))], before.CatalogueText.Read() != after.Folder.Text);

        async Task<PackDocument> Without(IReadOnlyCollection<ChangedFact> undone) =>
            (await drafts.With(authority, after, after.Folder, ChangedFact.Undo(after.Known, undone), cancel)).Document;
    }

    /// <param name="byRecords">The later pack as it would read if nothing had been told otherwise: what it still says differently, records made.</param>
    static IReadOnlyList<PackDifference> Counted(IReadOnlyList<PackDifference> differences, PublishedPack before, Draft after, PackDocument byRecords)
    {
        var since = ChangedRecords.Moved(before.Positions, after.Positions);
        if (since.Count == 0) return differences;
        var (cells, now) = (new CountedCells(after.Folder.Catalogue), PackDifference.ById(byRecords));
        return
        [
            .. differences.Select(difference => cells.Measures(difference.Cell) is { Count: > 0 } measures && PackDifference.Differ(difference.Before, now.GetValueOrDefault(difference.Cell))
                ? difference with { Records = new(measures, since) }
                : difference),
        ];
    }

    async Task<IReadOnlyList<PublishedPack>> Versions(string authority, PackOfPeriod pack, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await VersionStore.Of(connection, authority, pack);
    }

    static bool IsOf(Draft draft, ChangedFact change)
    {
        var about = change.After.Read().About;
        return about.Contains(draft.Pack.Catalogue)
            || draft.Folder.Catalogue.Indicators.Any(indicator => about.Contains(indicator.Code))
            || draft.Folder.Catalogue.Tables.Any(table => about.Contains(table.Id));
    }
}

/// <param name="Others">Told otherwise in between, of the same indicators, without changing a cell: commentary, other periods.</param>
/// <param name="CatalogueChanged">Indicators, targets or words were configured otherwise.</param>
sealed record PackDifferences(IReadOnlyList<PackDifference> Cells, IReadOnlyList<ChangedFact> Others, bool CatalogueChanged);
