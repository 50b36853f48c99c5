using Scorecard.ServiceDefaults.Failures;

namespace Workforce.Caseloads;

/// <summary>Nothing was read from the database or from Redis since the start: not known is not zero.</summary>
public sealed class NotCountedYet() : Failure(FailureKind.Unavailable, "not_counted_yet", "The counts are not known yet. Try again shortly.");
