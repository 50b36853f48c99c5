namespace Scorecard.Records.Log;

/// <summary>A record as it reads now.</summary>
public sealed record StoredRecord
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required long Version { get; init; }

    public required bool Withdrawn { get; init; }

    public required string Body { get; init; }

    /// <summary>When we were told, in UTC milliseconds.</summary>
    public required long RecordedAt { get; init; }

    /// <summary>Who told: one of <see cref="Sources"/>.</summary>
    public required string Source { get; init; }

    public string? ImportId { get; init; }
}
