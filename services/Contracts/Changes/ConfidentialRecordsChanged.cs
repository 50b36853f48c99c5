namespace Scorecard.Contracts.Changes;

/// <summary>
/// A run of a log's confidential records, under a source of its own. A message of its own, so that no other service's queue
/// ever holds one: only the services that the catalogue names bind it.
/// </summary>
public sealed record ConfidentialRecordsChanged
{
    public required RecordsChanged Run { get; init; }
}
