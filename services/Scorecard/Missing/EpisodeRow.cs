using Scorecard.Contracts.Missing;
using Scorecard.Records;

namespace Scorecard.Missing;

/// <summary>An episode as its table holds it.</summary>
sealed record EpisodeRow
{
    public required string Id { get; init; }

    public required string ChildId { get; init; }

    public required string Setting { get; init; }

    public required string Kind { get; init; }

    public required long StartedAt { get; init; }

    public long? ReturnedAt { get; init; }

    /// <summary>Every day in London that the episode touches.</summary>
    public DaySpan Days => new(Day(StartedAt), ReturnedAt is { } returned ? Day(returned) + 1 : DaySpan.OpenEnd);

    public object?[] Values => [Id, ChildId, Setting, Kind, StartedAt, ReturnedAt];

    public static EpisodeRow Of(string id, MissingEpisodeChanged episode) => new()
    {
        Id = id,
        ChildId = episode.ChildId,
        Setting = episode.Setting.ToString(),
        Kind = episode.Kind.ToString(),
        StartedAt = episode.StartedAt.ToUnixTimeMilliseconds(),
        ReturnedAt = episode.ReturnedAt?.ToUnixTimeMilliseconds(),
    };

    static int Day(long instant) => London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(instant)).DayNumber;
}
