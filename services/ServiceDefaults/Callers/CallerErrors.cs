using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.ServiceDefaults.Callers;

// One text for no credential and for a wrong one: it does not tell which was nearly right.
public sealed class NoCredential() : Failure(FailureKind.Unauthenticated, "no_credential", "A valid credential is needed.");

public sealed class ServicesOnly() : Failure(FailureKind.Forbidden, "services_only", "Only other services may ask this.");
