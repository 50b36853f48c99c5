using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>A cell that two versions print differently, or have different numbers in.</summary>
/// <param name="Before">Null when it was not there.</param>
/// <param name="After">Null when it is not there any more.</param>
sealed record PackDifference(string Cell, string Label, Cell? Before, Cell? After)
{
    /// <summary>What was told otherwise in between and made the difference.</summary>
    public IReadOnlyList<ChangedFact> Causes { get; init; } = [];

    /// <summary>Null where no counted records made it.</summary>
    public ChangedRecords? Records { get; init; }

    /// <summary>Of the same cell.</summary>
    public static bool Differ(Cell? one, Cell? other) => (one?.Text, one?.Value) != (other?.Text, other?.Value);

    public static IReadOnlyList<PackDifference> Between(PackDocument before, PackDocument after)
    {
        var (was, now) = (ById(before), ById(after));
        var (oldLabels, newLabels) = (CellLabels.Of(before), CellLabels.Of(after));
        return
        [
            .. was.Keys.Union(now.Keys)
                .Where(id => Differ(was.GetValueOrDefault(id), now.GetValueOrDefault(id)))
                .Select(id => new PackDifference(id, newLabels.GetValueOrDefault(id) ?? oldLabels.GetValueOrDefault(id) ?? id, was.GetValueOrDefault(id), now.GetValueOrDefault(id))),
        ];
    }

    public static Dictionary<string, Cell> ById(PackDocument document) => document.Cells.DistinctBy(cell => cell.Id).ToDictionary(cell => cell.Id!, StringComparer.Ordinal);
}
