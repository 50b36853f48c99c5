namespace Scorecard.Contracts.Journeys;

/// <summary>How a contact ended.</summary>
public enum ContactOutcome
{
    NoFurtherAction,

    /// <summary>Advice or information given.</summary>
    Information,

    /// <summary>Passed to early help.</summary>
    EarlyHelp,

    /// <summary>Became a referral.</summary>
    Referral,

    Other,
}
