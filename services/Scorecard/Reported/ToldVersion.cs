using System.Diagnostics.CodeAnalysis;

namespace Scorecard.Reported;

/// <summary>How a fact read from one moment on, and who said so.</summary>
sealed record ToldVersion
{
    public required IToldFact Fact { get; init; }

    public required long Version { get; init; }

    /// <summary>From this version on it is not told; the fact is as it was last.</summary>
    public required bool Withdrawn { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }

    public string? ImportId { get; init; }
}

[SuppressMessage("Performance", "CA1812", Justification = "Dapper makes it.")]
sealed record VersionRow
{
    public const string Columns =
        "l.kind AS Kind, l.version AS Version, l.withdrawn AS Withdrawn, l.body AS Body, l.recorded_at AS RecordedAt, "
        + "l.recorded_by AS RecordedBy, l.source AS Source, l.import_id AS ImportId, l.id AS Id";

    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required long Version { get; init; }

    public required long Withdrawn { get; init; }

    public required string Body { get; init; }

    public required long RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }

    public string? ImportId { get; init; }

    public ToldVersion Read() => new()
    {
        Fact = ToldKinds.Of(Kind).Read(Body),
        Version = Version,
        Withdrawn = Withdrawn != 0,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(RecordedAt),
        RecordedBy = RecordedBy,
        Source = Source,
        ImportId = ImportId,
    };
}
