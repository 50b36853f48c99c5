namespace Scorecard.Records.Log;

/// <summary>A row of the change log.</summary>
public sealed record LogChange
{
    public required long Seq { get; init; }

    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required long Version { get; init; }

    public required bool Withdrawn { get; init; }

    public required string Body { get; init; }

    public required long RecordedAt { get; init; }
}
