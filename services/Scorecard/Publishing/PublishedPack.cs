using System.Text.Json;
using Scorecard.Disclosure;
using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>A version of a pack as it was published. It is written once and never again.</summary>
sealed record PublishedPack(string Catalogue, string Period, int Number)
{
    /// <summary>Of the draft that it was made of.</summary>
    public required string DraftSha256 { get; init; }

    public required FrozenText Document { get; init; }

    /// <summary>catalogue.yaml.</summary>
    public required FrozenText CatalogueText { get; init; }

    /// <summary>What lay in the catalogue's folder beside it.</summary>
    public required FrozenText FolderFacts { get; init; }

    /// <summary>How far each log was known: the facts behind the figures are those.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>The numbers behind the cells and the cells that publications leave out.</summary>
    public required FrozenText Disclosed { get; init; }

    public required Signature Published { get; init; }

    public SignOff? SignOff { get; init; }

    public PackDocument ReadDocument() => DocumentText.Read(Document.Read());

    public Disclosed ReadDisclosed() => JsonSerializer.Deserialize(Disclosed.Read(), PublishingJson.Default.Disclosed)!;
}
