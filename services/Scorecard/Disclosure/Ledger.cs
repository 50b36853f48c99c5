namespace Scorecard.Disclosure;

/// <summary>The numbers behind what is printed, how they add up, and which cells give them away.</summary>
sealed record Ledger
{
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>Only those that the numbers fulfil exactly: nothing can be subtracted with the others.</summary>
    public required IReadOnlyList<Relation> Relations { get; init; }

    /// <summary>By cell, the quantities that it rests on: it may be shown while none of them is hidden.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Cells { get; init; }

    /// <summary>By cell, why it has no number: <see cref="Symbols.NotApplicable"/> or <see cref="Symbols.NotAvailable"/>.</summary>
    public IReadOnlyDictionary<string, string> Missing { get; init; } = new Dictionary<string, string>();
}

/// <summary>What was published: a ledger and the cells that did not print.</summary>
sealed record Disclosed(Ledger Ledger, IReadOnlyList<string> Suppressed);
