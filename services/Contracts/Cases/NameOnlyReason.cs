namespace Scorecard.Contracts.Cases;

public enum NameOnlyReason
{
    NotOnRegister,

    /// <summary>The name fits two workers and the team does not decide between them.</summary>
    TwoMatches,

    /// <summary>Stands for nobody in particular, such as "Referral Coordinator".</summary>
    Generic,

    /// <summary>Not in post on the day: left, or not yet started.</summary>
    Left,

    LongAbsent,
}
