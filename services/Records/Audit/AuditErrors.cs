using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Records.Audit;

/// <summary>Nothing is answered that is not in the audit.</summary>
public sealed class NotAudited(Exception cause)
    : Failure(FailureKind.Unavailable, "not_audited", "The audit cannot be written, so this is not answered. Try again.", cause);
