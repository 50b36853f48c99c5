namespace Scorecard.Contracts.Missing;

public enum MissingKind
{
    /// <summary>Whereabouts not known.</summary>
    Missing,

    /// <summary>Whereabouts known, not authorised; from care only.</summary>
    Away,
}
