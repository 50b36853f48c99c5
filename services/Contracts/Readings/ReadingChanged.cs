namespace Scorecard.Contracts.Readings;

/// <summary>Which day an authority's figures are a reading of. Kind <c>reading</c>, id <c>reading</c>.</summary>
public sealed record ReadingChanged
{
    /// <summary>The day of the latest extract applied.</summary>
    public DateOnly? ExtractAsOf { get; init; }

    /// <summary>Set for good by the first single change or feed: figures then read to now.</summary>
    public DateTimeOffset? LiveSince { get; init; }

    public bool ImportInProgress { get; init; }

    /// <summary>Demo data: no real child is in it.</summary>
    public bool Demo { get; init; }
}
