namespace Scorecard.Publishing;

/// <summary>That somebody answers for a draft as it read then. A draft that reads otherwise is not signed off.</summary>
sealed record SignOff(string Catalogue, string Period)
{
    /// <summary>Of the draft.</summary>
    public required string DraftSha256 { get; init; }

    public required Signature Signed { get; init; }

    /// <summary>What stood against it and was passed over, as "rule: cell".</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
