namespace Scorecard.Contracts.Changes;

/// <summary>One record now reads so, or is withdrawn.</summary>
public sealed record RecordChange
{
    public required long Seq { get; init; }

    /// <summary>The kind of record, as catalogued in this project's README.</summary>
    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>Only rises, per record.</summary>
    public required long Version { get; init; }

    public bool Withdrawn { get; init; }

    /// <summary>The number of the published shape of <see cref="Body"/>.</summary>
    public required int Shape { get; init; }

    /// <summary>JSON of the kind's record in this project; null when withdrawn.</summary>
    public string? Body { get; init; }

    /// <summary>When we were told.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
}
