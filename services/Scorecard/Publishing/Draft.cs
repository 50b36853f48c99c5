using Scorecard.Catalogues;
using Scorecard.Disclosure;
using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>A pack as it reads at some position of the logs.</summary>
sealed record Draft
{
    public required PackOfPeriod Pack { get; init; }

    /// <summary>The catalogue with what lay beside it.</summary>
    public required CatalogueFolder Folder { get; init; }

    /// <summary>What the log says of its figures and texts, and who said so.</summary>
    public required IReadOnlyList<KnownFact> Known { get; init; }

    public required IReadOnlyList<Position> Positions { get; init; }

    public required PackDocument Document { get; init; }

    public required Ledger Ledger { get; init; }

    public string Sha256 => DocumentText.DraftSha256(Document);

    /// <summary>Who last wrote commentary of this pack; null when it has none.</summary>
    public string? LastAuthor => Known
        .Where(fact => fact.IsTold && fact.Read() is Reported.Commentary written
            && written.Period == Pack.Period.ToString()
            && Folder.Catalogue.Indicators.Any(indicator => written.Indicators.Contains(indicator.Code)))
        .MaxBy(fact => fact.RecordedAt)?.RecordedBy;
}
