using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Records.Relay;

public sealed class UnknownSource(string source) : Failure(FailureKind.NotFound, "unknown_source", $"This host has no log called {source}.");

/// <summary>The log was restored since: read it again from the start, under its epoch.</summary>
public sealed class UnknownEpoch(long current) : Failure(FailureKind.Precondition, "unknown_epoch", $"The log's epoch is {current}.");
