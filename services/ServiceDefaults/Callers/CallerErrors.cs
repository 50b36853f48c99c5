using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Failures;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults.Callers;

// One text for no credential and for a wrong one: it does not tell which was nearly right.
public sealed class NoCredential() : Failure(FailureKind.Unauthenticated, "no_credential", "A valid credential is needed.");

/// <summary>What was asked for by name is not in the caller's teams and areas.</summary>
public sealed class NotInScope() : Failure(FailureKind.Forbidden, "not_in_scope", "This is not of your teams or areas.");

public sealed class NotAllowed(IReadOnlyCollection<Right> needed) : Failure(
    FailureKind.Forbidden,
    "not_allowed",
    needed.Count == 0 ? "Nobody may do this." : $"You may not do this. It needs the right to {string.Join(", or to ", needed.Select(right => Words.Of(right).Replace('_', ' ')))}.");
