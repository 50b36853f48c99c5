using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>What somebody will do: a line of actions.csv. It stands in every pack from the period it was raised in until it is closed.</summary>
/// <param name="Number">As the meeting calls it: "1", "2a".</param>
sealed record PackAction(string Catalogue, string Number) : IToldFact
{
    /// <summary>The period of the pack that it was raised in.</summary>
    public required string Raised { get; init; }

    public required string Step { get; init; }

    public string? Outcome { get; init; }

    /// <summary>Posts.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>As written: "From July", "End date TBC".</summary>
    public string? Timescale { get; init; }

    public DateOnly? Due { get; init; }

    public ActionStatus Status { get; init; }

    /// <summary>The period of the last pack that it stands in.</summary>
    public string? Closed { get; init; }

    /// <summary>The indicators that it is about.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The number of the meeting's decision behind it.</summary>
    public string? Decision { get; init; }

    [JsonIgnore]
    public string Id => string.Join('\t', Catalogue, Number);

    [JsonIgnore]
    public IReadOnlyList<string> About => [Catalogue];
}

enum ActionStatus
{
    Open,
    InProgress,
    Done,
    Dropped,
}
