namespace Scorecard.Contracts.Changes;

/// <summary>A run of one authority's changes in one service's log, without a gap between <see cref="AfterSeq"/> and <see cref="ToSeq"/>.</summary>
public sealed record RecordsChanged
{
    /// <summary>The service whose log it is: intake, workforce or scorecard.</summary>
    public required string Source { get; init; }

    public required string Authority { get; init; }

    /// <summary>Rises when the log was restored from a backup; what was heard under another epoch no longer counts.</summary>
    public required long Epoch { get; init; }

    /// <summary>The position before the first of these changes.</summary>
    public required long AfterSeq { get; init; }

    /// <summary>The position after the last. Changes whose kind is not published are inside the run but not listed.</summary>
    public required long ToSeq { get; init; }

    public required IReadOnlyList<RecordChange> Changes { get; init; }
}
