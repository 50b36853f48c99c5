using Scorecard.Reported;

namespace Scorecard.Catalogues;

/// <summary>A catalogue with the figures and texts that came in its folder.</summary>
/// <param name="Text">catalogue.yaml as it was read.</param>
sealed record CatalogueFolder(Catalogue Catalogue, string Text, ToldFacts Facts)
{
    /// <summary>What can be used as it is, and may be an error.</summary>
    public IReadOnlyList<CatalogueError> Notices { get; init; } = [];
}
