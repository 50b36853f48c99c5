namespace Scorecard.ServiceDefaults.Failures;

public enum FailureKind
{
    /// <summary>The request breaks a rule.</summary>
    Invalid,

    NotFound,
    AlreadyExists,

    /// <summary>Not as things stand now.</summary>
    Precondition,

    /// <summary>Changed since it was read.</summary>
    Conflict,

    /// <summary>Too much at once: the same again later.</summary>
    Exhausted,

    /// <summary>Away, or not certain: the same again.</summary>
    Unavailable,

    /// <summary>Without a credential.</summary>
    Unauthenticated,

    Forbidden,

    /// <summary>A fault on this side: the same again will not help.</summary>
    Internal,
}
