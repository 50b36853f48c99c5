namespace Scorecard.Disclosure;

/// <summary>What a publication prints where there is no number, or none to show. Government Statistical Service, symbols in tables.</summary>
static class Symbols
{
    public const string Confidential = "c";

    public const string NotApplicable = "z";

    public const string NotAvailable = "x";

    public const string Low = "low";

    /// <summary>Printed at the end of every publication.</summary>
    public static readonly IReadOnlyList<string> Key =
    [
        "c: confidential. A count of 1 to 5 children, or a figure from which one could be worked out.",
        "z: not applicable.",
        "x: not available.",
        "low: rounds to 0, but is not 0.",
        "0: none.",
    ];
}
